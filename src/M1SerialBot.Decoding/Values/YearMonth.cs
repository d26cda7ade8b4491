using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace M1SerialBot.Decoding.Values;

/// <summary>A calendar month, the finest unit in which anything about an M1 is dated.</summary>
public readonly record struct YearMonth : IComparable<YearMonth>
{
    private readonly int _months;

    /// <summary>Initializes a month.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <param name="month">1 to 12.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its range.</exception>
    public YearMonth(int year, int month)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9999);
        ArgumentOutOfRangeException.ThrowIfLessThan(month, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(month, 12);
        _months = (year * 12) + month - 1;
    }

    private YearMonth(int months) => _months = months;

    /// <summary>The year, 1 to 9999.</summary>
    public int Year => _months / 12;

    /// <summary>The month of the year, 1 to 12.</summary>
    public int Month => (_months % 12) + 1;

    /// <summary>The month <paramref name="months"/> later, or earlier if negative.</summary>
    public YearMonth PlusMonths(int months) => new(_months + months);

    /// <summary>How many months <paramref name="other"/> is after this month; negative if it is before.</summary>
    public int MonthsUntil(YearMonth other) => other._months - _months;

    /// <inheritdoc/>
    public int CompareTo(YearMonth other) => _months.CompareTo(other._months);

    /// <summary>The earlier of two months.</summary>
    public static YearMonth Min(YearMonth left, YearMonth right) => left <= right ? left : right;

    /// <summary>The later of two months.</summary>
    public static YearMonth Max(YearMonth left, YearMonth right) => left >= right ? left : right;

    /// <summary>Whether <paramref name="left"/> is the earlier month.</summary>
    public static bool operator <(YearMonth left, YearMonth right) => left._months < right._months;

    /// <summary>Whether <paramref name="left"/> is the later month.</summary>
    public static bool operator >(YearMonth left, YearMonth right) => left._months > right._months;

    /// <summary>Whether <paramref name="left"/> is no later than <paramref name="right"/>.</summary>
    public static bool operator <=(YearMonth left, YearMonth right) => left._months <= right._months;

    /// <summary>Whether <paramref name="left"/> is no earlier than <paramref name="right"/>.</summary>
    public static bool operator >=(YearMonth left, YearMonth right) => left._months >= right._months;

    /// <summary>Reads <c>1992-11</c>, the only form in which data and JSON write a month.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out YearMonth month)
    {
        month = default;
        if (text is null || text.Length != 7 || text[4] != '-'
            || !int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            || !int.TryParse(text.AsSpan(5), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            || year < 1 || number is < 1 or > 12)
        {
            return false;
        }

        month = new YearMonth(year, number);
        return true;
    }

    /// <summary>Writes <c>1992-11</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{Month:D2}");
}
