using M1SerialBot.Decoding.Knowledge.Documents;
using M1SerialBot.Decoding.Listings;
using M1SerialBot.Decoding.Scanning;

namespace M1SerialBot.Decoding.Knowledge.Rules;

/// <summary>Every word of the lexicon has a letter or a digit, stands once in its file, and means one thing; there are twelve months.</summary>
internal sealed class LexiconIsUsable : IKnowledgeRule
{
    private const int YearsOfDecade = 10;
    private const int Months = 12;
    private const int CodeLength = 3;

    public void Check(KnowledgeDocuments files, IssueCollector issues)
    {
        CheckWords(files.Lexicon, issues);
        CheckCurrencies(files.Lexicon, issues);
        if (files.Lexicon.Dates is { } dates)
        {
            CheckDates(dates, issues);
        }
    }

    private static void CheckWords(LexiconDocuments lexicon, IssueCollector issues)
    {
        // There are thousands of words, and each start checks them: a word's place is only written down if something is wrong with it.
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (file, path, list) in lexicon.AllLists())
        {
            known.Clear();
            for (var at = 0; at < list.Count; at++)
            {
                var words = LexiconCompiler.WordsOf(list[at]);
                if (words.Length == 0)
                {
                    issues.Add(file, $"{path}[{at}]", $"There is no word in \"{list[at]}\".");
                }
                else if (!known.Add(words.Length == 1 ? words[0] : string.Join(' ', words)))
                {
                    issues.Add(file, $"{path}[{at}]", $"\"{list[at]}\" is already in this file.");
                }
            }
        }
    }

    private static void CheckCurrencies(LexiconDocuments lexicon, IssueCollector issues)
    {
        foreach (var (currency, at) in Indexed.Of(lexicon.Currencies?.Currencies))
        {
            if (currency.Code.Length != CodeLength || !currency.Code.All(char.IsAsciiLetterUpper) || lexicon.Currencies!.Currencies.Count(other => other.Code == currency.Code) > 1)
            {
                issues.Add(KnowledgePaths.Currencies, $"$.currencies[{at}].code", "A code of three capital letters is needed, once.");
            }
        }
    }

    private static void CheckDates(DatesDocument dates, IssueCollector issues)
    {
        foreach (var (file, path, text) in MonthNames(dates).Concat(EraNames(dates)).Concat(Texts("$.yearWords", dates.YearWords))
            .Concat(Texts("$.ignored", dates.Ignored)).Concat(Texts("$.weekWords", dates.WeekWords)).Concat(Texts("$.decadeEndings", dates.DecadeEndings)).Concat(Texts("$.decadeWords", dates.DecadeWords)).Concat(Texts("$.nothing", dates.Nothing))
            .Concat(Texts("$.dateWords", dates.DateWords)).Concat(PeriodNames(dates)).Concat(PartLetters(dates)).Concat(DecadeNames(dates)).Where(text => LexiconCompiler.WordsOf(text.Value).Length == 0))
        {
            issues.Add(file, path, $"There is no word in \"{text}\".");
        }

        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (file, path, name) in MonthNames(dates).Concat(EraNames(dates)).Concat(PeriodNames(dates)))
        {
            if (!known.Add(string.Concat(LexiconCompiler.WordsOf(name))))
            {
                issues.Add(file, path, $"\"{name}\" stands already at another place.");
            }
        }

        if (dates.Months.Count != Months || dates.Months.Any(names => names.Count == 0))
        {
            issues.Add(KnowledgePaths.Dates, "$.months", "Twelve lists of names are needed.");
        }

        foreach (var (period, at) in Indexed.Of(dates.Periods).Where(period => period.Item.To < period.Item.From || period.Item.From <= -Months || period.Item.To > 2 * Months || period.Item.Names.Count == 0))
        {
            issues.Add(KnowledgePaths.Dates, $"$.periods[{at}]", $"A time of the year, or beside it, and a name are needed: {period.From} to {period.To}.");
        }

        foreach (var (part, at) in Indexed.Of(dates.Parts).Where(part => part.Item.Count is < 2 or > Months || Months % part.Item.Count != 0))
        {
            issues.Add(KnowledgePaths.Dates, $"$.parts[{at}].count", $"A year has no {part.Count} parts of whole months.");
        }

        foreach (var (part, at) in Indexed.Of(dates.DecadeParts).Where(part => part.Item.From < 0 || part.Item.To >= YearsOfDecade || part.Item.To < part.Item.From))
        {
            issues.Add(KnowledgePaths.Dates, $"$.decadeParts[{at}]", $"Ten years have no years {part.From} to {part.To}.");
        }

        foreach (var (decade, at) in Indexed.Of(dates.NamedDecades).Where(decade => decade.Item.FirstYear % YearsOfDecade != 0))
        {
            issues.Add(KnowledgePaths.Dates, $"$.namedDecades[{at}].firstYear", $"Ten years begin with a year that ends with 0, not with {decade.FirstYear}.");
        }

        foreach (var (era, at) in Indexed.Of(dates.Eras).Where(era => era.Item.LastYear < era.Item.FirstYear || era.Item.Names.Count == 0))
        {
            issues.Add(KnowledgePaths.Dates, $"$.eras[{at}]", $"{era.Name} needs a name to be written with, and may not end before it begins.");
        }
    }

    private static IEnumerable<Located<string>> MonthNames(DatesDocument dates) =>
        Indexed.Of(dates.Months).SelectMany(month => Texts($"$.months[{month.At}]", month.Item));

    private static IEnumerable<Located<string>> PeriodNames(DatesDocument dates) =>
        Indexed.Of(dates.Periods).SelectMany(period => Texts($"$.periods[{period.At}].names", period.Item.Names))
            .Concat(Indexed.Of(dates.Parts).SelectMany(part => Texts($"$.parts[{part.At}].names", part.Item.Names)))
            .Concat(Indexed.Of(dates.Ordinals).SelectMany(ordinal => Texts($"$.ordinals[{ordinal.At}]", ordinal.Item)));

    private static IEnumerable<Located<string>> DecadeNames(DatesDocument dates) =>
        Indexed.Of(dates.DecadeParts).SelectMany(part => Texts($"$.decadeParts[{part.At}].names", part.Item.Names))
            .Concat(Indexed.Of(dates.NamedDecades).SelectMany(decade => Texts($"$.namedDecades[{decade.At}].names", decade.Item.Names)));

    private static IEnumerable<Located<string>> PartLetters(DatesDocument dates) =>
        Indexed.Of(dates.Parts).SelectMany(part => Texts($"$.parts[{part.At}].letters", part.Item.Letters ?? []));

    private static IEnumerable<Located<string>> EraNames(DatesDocument dates) =>
        Indexed.Of(dates.Eras).SelectMany(era => Texts($"$.eras[{era.At}].names", era.Item.Names));

    private static IEnumerable<Located<string>> Texts(string path, IReadOnlyList<string> texts) => Located.Each(KnowledgePaths.Dates, path, texts);
}

/// <summary>Every cue of a listing or a claim has words that a text can be searched for; each name in a claim's cue stands for some words.</summary>
internal sealed class CuesCanBeFound : IKnowledgeRule
{
    public void Check(KnowledgeDocuments files, IssueCollector issues)
    {
        foreach (var word in files.Lexicon.ListingLists().SelectMany(list => Located.Each(list.File, list.Path, list.Value)))
        {
            CheckPhrase(word, issues);
        }

        foreach (var (words, at) in Indexed.Of(files.Claims?.Words))
        {
            foreach (var word in Located.Each(KnowledgePaths.Claims, $"$.words[{at}].words", words.Words))
            {
                CheckPhrase(word, issues);
            }

            if (words.Words.Count == 0 || files.Claims!.Words!.Count(other => other.Name == words.Name) > 1)
            {
                issues.Add(KnowledgePaths.Claims, $"$.words[{at}]", $"\"{words.Name}\" needs words, and only one list of them.");
            }
        }

        var names = (files.Claims?.Words ?? []).Select(words => $"{{{words.Name}}}").ToHashSet(StringComparer.Ordinal);
        foreach (var (claim, at) in Indexed.Of(files.Claims?.Claims))
        {
            foreach (var cue in Located.Each(KnowledgePaths.Claims, $"$.claims[{at}].cues", claim.Cues))
            {
                CheckCue(cue, names, issues);
            }
        }
    }

    private static void CheckCue(Located<string> cue, HashSet<string> names, IssueCollector issues)
    {
        var parts = cue.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length == 0 || parts[0] == ClaimWords.Gap || parts[^1] == ClaimWords.Gap)
        {
            issues.Add(cue.File, cue.Path, "A cue begins and ends with words.");
        }

        foreach (var part in parts.Where(part => part != ClaimWords.Gap && !names.Contains(part)))
        {
            if (part.StartsWith('{'))
            {
                issues.Add(cue.File, cue.Path, $"Nothing says which words {part} stands for.");
            }
            else
            {
                CheckPhrase(cue with { Value = part }, issues);
            }
        }
    }

    private static void CheckPhrase(Located<string> phrase, IssueCollector issues)
    {
        foreach (var part in phrase.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries).DefaultIfEmpty(""))
        {
            var words = Tokenizer.WordsOf(part.TrimEnd(Cue.Star));
            if (words.Length == 0)
            {
                issues.Add(phrase.File, phrase.Path, $"There is no word in \"{part}\".");
            }
            else if (part.EndsWith(Cue.Star) && words[^1].Length < Cue.ShortestBeginning)
            {
                issues.Add(phrase.File, phrase.Path, $"\"{part}\" is the beginning of too many words.");
            }
        }
    }
}

/// <summary>Look-alikes are letters and digits.</summary>
internal sealed class NotationIsUsable : IKnowledgeRule
{
    public void Check(KnowledgeDocuments files, IssueCollector issues)
    {
        foreach (var (pair, at) in Indexed.Of(files.Notation?.LookAlikes))
        {
            if (pair.Letter is < 'A' or > 'Z' || pair.Digit is < '0' or > '9' || files.Notation!.LookAlikes.Count(other => other.Letter == pair.Letter) > 1)
            {
                issues.Add(KnowledgePaths.Notation, $"$.lookAlikes[{at}]", "A letter from A to Z, once, and a digit are needed.");
            }
        }
    }
}
