using M1SerialBot.Decoding.Knowledge.Documents;
using M1SerialBot.Decoding.Results;

namespace M1SerialBot.Decoding.Clues.Dates;

/// <summary>Reads ten years, or a part of them: <c>late 80s</c>, <c>Ende der 80er</c>, <c>80年代後半</c>, <c>198?</c>, <c>the eighties</c>.</summary>
internal sealed class DecadeReader(DatesDocument words)
{
    private const int Century = 1900;
    private const int Years = 10;
    private const int Months = 12;

    /// <summary>The first and the last of the years; null if the text gives no ten years, or none of them is believed.</summary>
    public (ParsedDate First, ParsedDate Last)? Read(IReadOnlyList<DatePart> parts, YearRange years)
    {
        for (var at = 0; at < parts.Count; at++)
        {
            if (FirstYear(parts, at) is { } decade)
            {
                var (from, to) = parts.Select(PartOf).FirstOrDefault(part => part is not null) ?? (0, Years - 1);
                var (first, last) = (Math.Max(decade + from, years.From), Math.Min(decade + to, years.To));
                return first > last ? null : (Year(first), Year(last));
            }
        }

        return null;
    }

    /// <summary>Whether a number ends with what makes it ten years: <c>80er</c>, or <c>80s</c>, though the letter is an era's as well.</summary>
    public static bool HasEnding(IReadOnlyList<DatePart> parts, int at) =>
        parts[at].Value % Years == 0 && at + 1 < parts.Count
        && (parts[at + 1].Kind == DatePartKind.DecadeEnding || (parts[at + 1].Kind == DatePartKind.Era && at + 2 == parts.Count));

    // The second half of a year is a word for that of ten years as well: 後半.
    private (int From, int To)? PartOf(DatePart part) => part switch
    {
        { Kind: DatePartKind.YearWord, Value: > 0 } => (words.DecadeParts[part.Value - 1].From, words.DecadeParts[part.Value - 1].To),
        { Kind: DatePartKind.Period } when words.Periods[part.Value] is { From: >= 1, To: <= Months } months => ((months.From - 1) * Years / Months, (months.To * Years / Months) - 1),
        _ => null,
    };

    private static int? FirstYear(IReadOnlyList<DatePart> parts, int at)
    {
        var isDecade = HasEnding(parts, at) || (parts[at].Value % Years == 0 && at > 0 && parts[at - 1].Kind == DatePartKind.DecadeWord);
        return parts[at] switch
        {
            { Kind: DatePartKind.Decade } decade => decade.Value,
            { Kind: DatePartKind.Number, Digits: 3, Value: > Century / Years } number when at + 1 < parts.Count && parts[at + 1].Kind == DatePartKind.Unread => number.Value * Years,
            { IsFullYear: true } year when isDecade => year.Value,
            { Kind: DatePartKind.Number or DatePartKind.ShortYear, Digits: 2 } year when isDecade => Century + year.Value,
            _ => null,
        };
    }

    private static ParsedDate Year(int year) => new(year, null, null, null, IsInFull: true);
}
