using M1SerialBot.Decoding.Knowledge.Documents;
using M1SerialBot.Decoding.Results;

namespace M1SerialBot.Decoding.Clues.Dates;

/// <summary>Finds the year in a text, or the years: <c>1989</c>, <c>ca. 1989</c>, <c>'89</c>, <c>Bj. 89</c>, <c>昭和63年</c>, <c>1988/89</c>.</summary>
internal sealed class YearReader(DateReader dates)
{
    /// <summary>The first and the last year that the text gives; null if it gives none that is believed.</summary>
    public (ParsedDate First, ParsedDate Last)? Read(IReadOnlyList<DatePart> parts, YearRange years)
    {
        if (dates.Read(parts, years) is { } date)
        {
            var year = date.WithoutMonth();
            return (year, year);
        }

        var found = new List<ParsedDate>();
        for (var at = 0; at < parts.Count; at++)
        {
            if ((dates.YearAt(parts, at, years) ?? TwoDigits(parts, at, years)) is { } read && years.Contains(read.Year))
            {
                found.Add(read);
            }
        }

        return found.Count == 0 ? null : (found.MinBy(read => read.Year)!, found.MaxBy(read => read.Year)!);
    }

    // Two digits can be anything, such as a price. They are a year if they are alone, last after a word or a year, or two such numbers and nothing else.
    private static ParsedDate? TwoDigits(IReadOnlyList<DatePart> parts, int at, YearRange years)
    {
        var isLast = at == parts.Count - 1 && (at == 0 || parts[at - 1] is { Kind: DatePartKind.YearWord } or { Kind: DatePartKind.Number, Digits: 4 });
        var areTwo = parts is [{ Kind: DatePartKind.Number, Digits: 2 }, { Kind: DatePartKind.Number, Digits: 2 }];
        return parts[at] is { Kind: DatePartKind.Number, Digits: 2 } year && (isLast || areTwo) ? ShortYears.OfLastCentury(years, year.Value) : null;
    }
}
