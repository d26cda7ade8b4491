using M1SerialBot.Decoding.Knowledge;
using M1SerialBot.Decoding.Scanning;

namespace M1SerialBot.Decoding.Clues.Dates;

/// <summary>The words and signs that a date is written with.</summary>
internal sealed class DateWords
{
    /// <summary>Signs after a number that make it a year.</summary>
    public const string YearMarks = "年년";

    private const int MostWords = 4;

    private readonly HashSet<string> _firstWords = new(StringComparer.Ordinal);

    private readonly Dictionary<string, DatePart> _parts = new(StringComparer.Ordinal)
    {
        ["元"] = new(DatePartKind.Number, 1, 1),
        ["X"] = new(DatePartKind.Unread),
        ["XX"] = new(DatePartKind.Unread),
    };

    // Signs after a month and a day; the order already says as much.
    private readonly HashSet<string> _marks = ["月", "日", "号", "號", "월", "일"];

    public DateWords(KnowledgeBase knowledge)
    {
        Add(YearMarks.Select(mark => mark.ToString()), new DatePart(DatePartKind.YearMark));
        for (var month = 0; month < knowledge.Dates.Months.Count; month++)
        {
            Add(knowledge.Dates.Months[month], new DatePart(DatePartKind.Month, month + 1));
        }

        for (var era = 0; era < knowledge.Dates.Eras.Count; era++)
        {
            Add(knowledge.Dates.Eras[era].Names, new DatePart(DatePartKind.Era, era));
        }

        for (var period = 0; period < knowledge.Dates.Periods.Count; period++)
        {
            Add(knowledge.Dates.Periods[period].Names, new DatePart(DatePartKind.Period, period));
        }

        foreach (var part in knowledge.Dates.Parts)
        {
            Add(part.Names, new DatePart(DatePartKind.YearPart, part.Count));
            foreach (var letter in (part.Letters ?? []).Select(letter => string.Concat(LexiconCompiler.WordsOf(letter))))
            {
                _parts[letter] = _parts.GetValueOrDefault(letter) with { Parts = part.Count };
            }
        }

        for (var place = 0; place < knowledge.Dates.Ordinals.Count; place++)
        {
            Add(knowledge.Dates.Ordinals[place], new DatePart(DatePartKind.Number, place + 1, 1));
        }

        Add(knowledge.Dates.DateWords, new DatePart(DatePartKind.DateWord));
        foreach (var clue in knowledge.Clues.Values)
        {
            Add(clue.Words ?? [], new DatePart(DatePartKind.Paper, (int)clue.Kind));
        }

        for (var part = 0; part < knowledge.Dates.DecadeParts.Count; part++)
        {
            Add(knowledge.Dates.DecadeParts[part].Names, new DatePart(DatePartKind.YearWord, part + 1));
        }

        foreach (var decade in knowledge.Dates.NamedDecades)
        {
            Add(decade.Names, new DatePart(DatePartKind.Decade, decade.FirstYear));
        }

        Add(knowledge.Dates.DecadeWords, new DatePart(DatePartKind.DecadeWord));
        Add(knowledge.Dates.YearWords, new DatePart(DatePartKind.YearWord));
        Add(knowledge.Dates.WeekWords, new DatePart(DatePartKind.WeekWord));
        Add(knowledge.Dates.DecadeEndings, new DatePart(DatePartKind.DecadeEnding));
        Add(knowledge.Lexicon.Labels!.Alternatives.SelectMany(group => group.Words), new DatePart(DatePartKind.Alternative));
        Add(knowledge.Dates.Ignored, new DatePart(DatePartKind.Ignored));
    }

    /// <summary>The longest name of several words that a text begins with: <c>New Year's Eve</c>.</summary>
    /// <returns>What it is, and how many characters it takes; 0 of them if there's no such name.</returns>
    public (DatePart Part, int Length) NameOfSeveral(ReadOnlySpan<char> folded)
    {
        if (!_firstWords.Contains(WordAt(folded, 0)))
        {
            return default;
        }

        (DatePart Part, int Length) longest = default;
        var name = "";
        for (int start = 0, count = 1; count <= MostWords; count++)
        {
            var word = WordAt(folded, start);
            name += word;
            var end = start + word.Length;
            if (count > 1 && _parts.TryGetValue(name, out var part))
            {
                longest = (part, end);
            }

            if (end + 1 >= folded.Length || Normalizer.KindOf(folded[end]) != CharacterKind.Gap || !char.IsLetter(folded[end + 1]))
            {
                break;
            }

            start = end + 1;
        }

        return longest;
    }

    /// <summary>Adds the parts in a run of letters, and one unknown part for the rest if it means nothing.</summary>
    public void AddPartsOf(string written, List<DatePart> parts)
    {
        var letters = BaseLetters.Of(written);
        for (var start = 0; start < letters.Length;)
        {
            var length = LongestAt(letters, start);
            if (length == 0)
            {
                parts.Add(new DatePart(DatePartKind.Unknown));
                return;
            }

            if (_parts.TryGetValue(letters.Substring(start, length), out var part))
            {
                parts.Add(part);
            }

            start += length;
        }
    }

    private static string WordAt(ReadOnlySpan<char> folded, int start)
    {
        var end = start;
        while (end < folded.Length && char.IsLetter(folded[end]))
        {
            end++;
        }

        return BaseLetters.Of(folded[start..end].ToString());
    }

    // Japanese is written without gaps; a Latin word counts as a whole or not at all.
    private int LongestAt(string letters, int start)
    {
        for (var end = letters.Length; end > start; end--)
        {
            var isInWord = end < letters.Length && char.IsAsciiLetter(letters[end - 1]) && char.IsAsciiLetter(letters[end]);
            if (!isInWord && letters[start..end] is var word && (_parts.ContainsKey(word) || _marks.Contains(word)))
            {
                return end - start;
            }
        }

        return 0;
    }

    private void Add(IEnumerable<string> names, DatePart part)
    {
        foreach (var name in names)
        {
            var words = LexiconCompiler.WordsOf(name);
            _parts.TryAdd(string.Concat(words), part);
            if (words.Length > 1)
            {
                _firstWords.Add(words[0]);
            }
        }
    }
}
