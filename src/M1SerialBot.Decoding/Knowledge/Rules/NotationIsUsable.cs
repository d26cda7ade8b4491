using M1SerialBot.Decoding.Knowledge.Documents;
using M1SerialBot.Decoding.Text;

namespace M1SerialBot.Decoding.Knowledge.Rules;

/// <summary>Labels, cues, months and eras have words in them, look-alikes are letters and digits, and there are twelve months.</summary>
internal sealed class NotationIsUsable : IKnowledgeRule
{
    private const int Months = 12;

    public void Check(KnowledgeDocuments files, IssueCollector issues)
    {
        if (files.Notation is not { } notation)
        {
            return;
        }

        var phrases = Texts("$.labels", notation.Labels)
            .Concat(Texts("$.companions", notation.Companions))
            .Concat(Indexed.Of(notation.Cues).SelectMany(cue =>
                Texts($"$.cues[{cue.At}].before", cue.Item.Before).Concat(Texts($"$.cues[{cue.At}].after", cue.Item.After))))
            .Concat(Indexed.Of(notation.Instruments).SelectMany(instrument => Texts($"$.instruments[{instrument.At}].names", instrument.Item.Names)))
            .Concat(Texts("$.yearWords", notation.YearWords))
            .Concat(MonthNames(notation))
            .Concat(EraNames(notation));
        foreach (var (file, path, text) in phrases.Where(phrase => WordSplitter.WordsOf(phrase.Value).Length == 0))
        {
            issues.Add(file, path, $"There is no word in \"{text}\".");
        }

        foreach (var (pair, at) in Indexed.Of(notation.LookAlikes))
        {
            if (pair.Letter is < 'A' or > 'Z' || pair.Digit is < '0' or > '9' || notation.LookAlikes.Count(other => other.Letter == pair.Letter) > 1)
            {
                issues.Add(KnowledgePaths.Notation, $"$.lookAlikes[{at}]", "A letter from A to Z, once, and a digit are needed.");
            }
        }

        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (file, path, name) in MonthNames(notation).Concat(EraNames(notation)))
        {
            if (!known.Add(string.Concat(WordSplitter.WordsOf(name))))
            {
                issues.Add(file, path, $"\"{name}\" stands already at another place.");
            }
        }

        if (notation.Months.Count != Months || notation.Months.Any(names => names.Count == 0))
        {
            issues.Add(KnowledgePaths.Notation, "$.months", "Twelve lists of names are needed.");
        }

        foreach (var (era, at) in Indexed.Of(notation.Eras).Where(era => era.Item.LastYear < era.Item.FirstYear || era.Item.Names.Count == 0))
        {
            issues.Add(KnowledgePaths.Notation, $"$.eras[{at}]", $"{era.Name} needs a name to be written with, and may not end before it begins.");
        }
    }

    private static IEnumerable<Located<string>> MonthNames(NotationDocument notation) =>
        Indexed.Of(notation.Months).SelectMany(month => Texts($"$.months[{month.At}]", month.Item));

    private static IEnumerable<Located<string>> EraNames(NotationDocument notation) =>
        Indexed.Of(notation.Eras).SelectMany(era => Texts($"$.eras[{era.At}].names", era.Item.Names));

    private static IEnumerable<Located<string>> Texts(string path, IReadOnlyList<string> texts) => Located.Each(KnowledgePaths.Notation, path, texts);
}
