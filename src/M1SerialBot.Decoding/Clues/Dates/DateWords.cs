using M1SerialBot.Decoding.Knowledge;
using M1SerialBot.Decoding.Scanning;

namespace M1SerialBot.Decoding.Clues.Dates;

/// <summary>The words and signs that a date is written with.</summary>
internal sealed class DateWords
{
    private readonly Dictionary<string, DatePart> _parts = new(StringComparer.Ordinal)
    {
        ["年"] = new(DatePartKind.YearMark),
        ["元"] = new(DatePartKind.Number, 1, 1),
        ["X"] = new(DatePartKind.Unread),
        ["XX"] = new(DatePartKind.Unread),
    };

    // Signs after a month and a day; the order already says as much.
    private readonly HashSet<string> _marks = ["月", "日"];

    public DateWords(KnowledgeBase knowledge)
    {
        for (var month = 0; month < knowledge.Dates.Months.Count; month++)
        {
            Add(knowledge.Dates.Months[month], new DatePart(DatePartKind.Month, month + 1));
        }

        for (var era = 0; era < knowledge.Dates.Eras.Count; era++)
        {
            Add(knowledge.Dates.Eras[era].Names, new DatePart(DatePartKind.Era, era));
        }

        foreach (var clue in knowledge.Clues.Values)
        {
            Add(clue.Words ?? [], new DatePart(DatePartKind.Paper, (int)clue.Kind));
        }

        Add(knowledge.Dates.YearWords, new DatePart(DatePartKind.YearWord));
        Add(knowledge.Dates.WeekWords, new DatePart(DatePartKind.WeekWord));
        Add(knowledge.Dates.DecadeEndings, new DatePart(DatePartKind.DecadeEnding));
        Add(knowledge.Dates.Ignored, new DatePart(DatePartKind.Ignored));
    }

    /// <summary>Adds the parts in a run of letters, and one unknown part for the rest if it means nothing.</summary>
    public void AddPartsOf(string letters, List<DatePart> parts)
    {
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
            _parts.TryAdd(string.Concat(Tokenizer.WordsOf(name)), part);
        }
    }
}
