using M1SerialBot.Decoding.Knowledge.Documents;
using M1SerialBot.Decoding.Results;

namespace M1SerialBot.Decoding.Clues.Dates;

/// <summary>
/// Reads dates: <c>1990-03</c>, <c>12.03.1990</c>, <c>March 1990</c>, <c>'90</c>, and Japanese ones: <c>63.5.12</c>, <c>S63</c>, <c>昭和63年5月</c>.
/// </summary>
/// <remarks>
/// A short year is taken for one in which the instruments were made. Dots are day first; with strokes, a day and a month that could be either way
/// round leave only the year. A number that could be a day as well as a year isn't read.
/// </remarks>
internal sealed class DateReader(ShortYears shortYears, DatesDocument words)
{
    private const int LastDay = 31;
    private const int Months = 12;

    /// <summary>The date; null if it can't be read or lies outside the years that are believed.</summary>
    public ParsedDate? Read(IReadOnlyList<DatePart> parts, YearRange years) =>
        Items(parts, years) is { } items && (DateOf(items) ?? EitherOf(items, parts)) is { } read && years.Contains(read.Year) && IsDate(read) ? read : null;

    /// <summary>The year that a part and the next one certainly are; null if they are none.</summary>
    public ParsedDate? YearAt(IReadOnlyList<DatePart> parts, int at, YearRange years)
    {
        var next = at + 1 < parts.Count ? parts[at + 1] : default;
        if (IsLetterOfPart(parts, at))
        {
            return null;
        }

        if (parts[at].Kind != DatePartKind.Era && DecadeReader.HasEnding(parts, at))
        {
            return null;
        }

        return parts[at] switch
        {
            { Kind: DatePartKind.Era } era when next.Kind == DatePartKind.Number => shortYears.OfEra(era.Value, next.Value),
            { Kind: DatePartKind.ShortYear } year => ShortYears.OfEitherCentury(years, year.Value),
            { IsFullYear: true } year => new ParsedDate(year.Value, null, null, null, IsInFull: true),
            { Kind: DatePartKind.Number, Digits: <= 2 } year when next.Kind == DatePartKind.YearMark => shortYears.InProduction(year.Value),
            _ => null,
        };
    }

    private List<DateItem>? Items(IReadOnlyList<DatePart> parts, YearRange years)
    {
        var items = new List<DateItem>();
        for (var at = 0; at < parts.Count; at++)
        {
            if (YearAt(parts, at, years) is { } year)
            {
                items.Add(new DateItem(0, Year: year));
                at += parts[at].Kind == DatePartKind.Era ? 1 : 0;
                at += at + 1 < parts.Count && parts[at + 1].Kind == DatePartKind.YearMark ? 1 : 0;
                continue;
            }

            switch (parts[at])
            {
                case { Parts: > 0 } letter when IsLetterOfPart(parts, at) && items is not [.., { IsPlainNumber: true }]:
                    items.Add(YearPart(parts[at + 1].Value, letter.Parts));
                    at++;
                    break;
                case { Parts: > 0 } letter when IsLetterOfPart(parts, at):
                    items[^1] = YearPart(items[^1].Number, letter.Parts);
                    break;
                case { Kind: DatePartKind.Paper or DatePartKind.YearWord or DatePartKind.DateWord or DatePartKind.Ignored or DatePartKind.Alternative }:
                    break;
                // "1991 r." is Polish, and "1er août" French: neither is an era or ten years.
                case { Kind: DatePartKind.Era } when items is [.., { Year: not null }]:
                case { Kind: DatePartKind.DecadeEnding } when items is [.., { IsPlainNumber: true, Number: 1 }]:
                    break;
                case { Kind: DatePartKind.Period } period:
                    items.Add(new DateItem(0, Period: (words.Periods[period.Value].From, words.Periods[period.Value].To)));
                    break;
                case { Kind: DatePartKind.YearPart } part when at + 1 < parts.Count && parts[at + 1] is { Kind: DatePartKind.Number, Digits: 1 } number:
                    items.Add(YearPart(number.Value, part.Value));
                    at++;
                    break;
                case { Kind: DatePartKind.YearPart } part when items is [.., { IsPlainNumber: true } number]:
                    items[^1] = YearPart(number.Number, part.Value);
                    break;
                case { Kind: DatePartKind.YearPart }:
                    break;
                case { Kind: DatePartKind.Number, Digits: <= 2, Value: > 0 } number:
                    items.Add(new DateItem(number.Value, IsAfterDot: number.IsAfterDot));
                    break;
                case { Kind: DatePartKind.Month } month:
                    items.Add(new DateItem(month.Value, IsMonthName: true));
                    break;
                case { Kind: DatePartKind.Unread }:
                    items.Add(default);
                    break;
                default:
                    return null;
            }
        }

        return items;
    }

    // "H1 1990" and "1H 1990" are the first half, though H1 alone is Heisei 1.
    private static bool IsLetterOfPart(IReadOnlyList<DatePart> parts, int at) =>
        parts[at].Parts > 0 && parts.Any(part => part.IsFullYear)
        && (IsPlaceOf(parts[at].Parts, at > 0 ? parts[at - 1] : default) || IsPlaceOf(parts[at].Parts, at + 1 < parts.Count ? parts[at + 1] : default));

    private static bool IsPlaceOf(int count, DatePart number) => number is { Kind: DatePartKind.Number, Digits: 1, Value: > 0 } && number.Value <= count;

    // "Q1 1990", "1. Quartal 1990". Nothing can be read with a part that no year has.
    private static DateItem YearPart(int number, int count) =>
        number >= 1 && number <= count ? new DateItem(0, Period: (((number - 1) * Months / count) + 1, number * Months / count)) : DateItem.Unreadable;

    private ParsedDate? DateOf(List<DateItem> items) => items switch
    {
        [{ Year: { } year }] => year,
        [{ Year: { } year }, var month] => InMonth(year, month),
        [var month, { Year: { } year }] => InMonth(year, month),
        [{ Year: null } first, { Year: null } last] => InMonth(Certain(first.Number), last) ?? InMonth(Certain(last.Number), first),
        [{ Year: { } year }, var month, var day] => OnDay(year, month, day),
        [var one, var other, { Year: { } year }] => OfEitherOrder(year, one, other),
        [{ Year: null } first, { Year: null } second, { Year: null } last] =>
            OnDay(shortYears.InProduction(first.Number, isOfEra: !second.IsMonthName), second, last) ?? OfEitherOrder(Certain(last.Number), first, second),
        _ => null,
    };

    // "1989 or 1990", "March or April 1990"
    private static ParsedDate? EitherOf(List<DateItem> items, IReadOnlyList<DatePart> parts) => !parts.Any(part => part.Kind == DatePartKind.Alternative) ? null : items switch
    {
        [{ Year: { } first }, { Year: { } last }] when last.Year == first.Year + 1 => first with { Period = (1, 2 * Months) },
        [{ IsMonthName: true } first, { IsMonthName: true } last, { Year: { } year }] when first.Number < last.Number => year with { Period = (first.Number, last.Number) },
        _ => null,
    };

    // A number that is no day can only be the year.
    private ParsedDate? Certain(int number) => number > LastDay ? shortYears.InProduction(number) : null;

    private static ParsedDate? InMonth(ParsedDate? year, DateItem month) =>
        month.Period is { } period ? year is null ? null : year with { Period = period }
        : month.IsMonth ? year is null ? null : year with { Month = month.Number }
        : month.IsUnread ? year
        : null;

    private static ParsedDate? OnDay(ParsedDate? year, DateItem month, DateItem day) =>
        !day.IsDay || month.Period is not null || InMonth(year, month) is not { } read ? null
        : read.Month is null ? day.IsUnread ? read : null
        : read with { Day = day.IsUnread ? null : day.Number };

    private static ParsedDate? OfEitherOrder(ParsedDate? year, DateItem one, DateItem other) => (OnDay(year, one, other), OnDay(year, other, one)) switch
    {
        (var monthFirst, null) => monthFirst,
        (null, var dayFirst) => dayFirst,
        var (monthFirst, dayFirst) => monthFirst == dayFirst ? monthFirst : other.IsAfterDot ? dayFirst : year! with { IsInFull = false },
    };

    private static bool IsDate(ParsedDate read) => read.Day is not { } day || day <= DateTime.DaysInMonth(read.Year, read.Month!.Value);
}

/// <summary>A year, a month, a day, or a number that may be any of them.</summary>
/// <param name="Number">The number; the month's where it has a name; 0 where it could not be read.</param>
/// <param name="IsMonthName">Whether it is the name of a month.</param>
/// <param name="Year">The year, where it is certainly one.</param>
/// <param name="IsAfterDot">Whether a dot is right before the number.</param>
/// <param name="Period">The months of a part of the year, if it is one.</param>
internal readonly record struct DateItem(
    int Number, bool IsMonthName = false, ParsedDate? Year = null, bool IsAfterDot = false, (int From, int To)? Period = null)
{
    /// <summary>What fits in no place of a date.</summary>
    public static DateItem Unreadable { get; } = new(int.MaxValue);

    /// <summary>Whether it's a number that may be anything.</summary>
    public bool IsPlainNumber => Year is null && Period is null && !IsMonthName && Number > 0;

    /// <summary>Whether it can be a month.</summary>
    public bool IsMonth => Year is null && Period is null && Number is >= 1 and <= 12;

    /// <summary>Whether it can be a day, read or not.</summary>
    public bool IsDay => Year is null && Period is null && !IsMonthName && Number is >= 0 and <= 31;

    /// <summary>Whether it could not be read.</summary>
    public bool IsUnread => Year is null && Period is null && Number == 0;
}
