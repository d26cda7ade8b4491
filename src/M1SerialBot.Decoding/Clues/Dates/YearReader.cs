using M1SerialBot.Decoding.Knowledge.Documents;
using M1SerialBot.Decoding.Results;

namespace M1SerialBot.Decoding.Clues.Dates;

/// <summary>Finds the one year in a text: <c>1989</c>, <c>ca. 1989</c>, <c>'89</c>, <c>Bj. 89</c>, <c>昭和63年</c>.</summary>
internal sealed class YearReader(DateReader dates)
{
    /// <summary>The year; null if there is none that is believed, or several.</summary>
    public ParsedDate? Read(IReadOnlyList<DatePart> parts, YearRange years)
    {
        if (dates.Read(parts, years) is { } date)
        {
            return date with { Month = null, Day = null };
        }

        var found = new HashSet<ParsedDate>();
        for (var at = 0; at < parts.Count; at++)
        {
            if ((dates.YearAt(parts, at, years) ?? TwoDigits(parts, at, years)) is { } read && years.Contains(read.Year))
            {
                found.Add(read);
            }
        }

        return found.Select(read => read.Year).Distinct().Count() == 1 ? found.First() : null;
    }

    // Two digits can be anything, such as a price. They are a year if they are alone, or last after a word or a year.
    private static ParsedDate? TwoDigits(IReadOnlyList<DatePart> parts, int at, YearRange years)
    {
        var isLast = at == parts.Count - 1;
        return parts[at] is { Kind: DatePartKind.Number, Digits: 2 } year
            && isLast && (at == 0 || parts[at - 1] is { Kind: DatePartKind.YearWord } or { Kind: DatePartKind.Number, Digits: 4 })
            ? ShortYears.OfLastCentury(years, year.Value)
            : null;
    }
}
