using M1SerialBot.Decoding.Knowledge;
using M1SerialBot.Decoding.Knowledge.Data;

namespace M1SerialBot.Decoding.Clues;

/// <summary>Reads dates: <c>1990-03</c>, <c>1990-03-12</c>, <c>03/1990</c>, <c>12.03.1990</c>, <c>March 1990</c>, <c>1990</c>.</summary>
/// <remarks>A year without a month stands for its last month. A day and a month that could be either way round are not read.</remarks>
internal sealed class CalendarReader(IReadOnlyList<IReadOnlyList<string>> months)
{
    private const int LongestText = 40;
    private const int LastMonth = 12;

    private readonly Dictionary<string, int> _months = NamePlaces.Of(months, between: "");

    /// <summary>The month of a date; null where it cannot be read or lies outside the years that are believed.</summary>
    public YearMonth? Read(string text, YearRange years)
    {
        if (text.Length > LongestText)
        {
            return null;
        }

        var words = KnowledgeCompiler.WordsOf(text);
        return MonthOf(words) is { } read && years.Contains(read.Year) ? read : null;
    }

    /// <summary>A year, written with four digits or two: <c>1989</c>, <c>'89</c>; null where there is none, or several.</summary>
    public static int? ReadYear(string text, YearRange years)
    {
        if (text.Length > LongestText)
        {
            return null;
        }

        var found = KnowledgeCompiler.WordsOf(text)
            .Select(word => Number(word) switch
            {
                >= 0 and < 100 and var year when word.Length == 2 => 1900 + year,
                var year when word.Length == 4 => year,
                _ => -1,
            })
            .Where(years.Contains)
            .Distinct()
            .ToList();
        return found is [var only] ? only : null;
    }

    private YearMonth? MonthOf(string[] words)
    {
        var numbers = words.Select(word => _months.TryGetValue(word, out var month) ? -(month + 1) : Number(word)).ToArray();
        return numbers switch
        {
            [var year] when IsYear(year) => new YearMonth(year, LastMonth),
            [var year, var month] when IsYear(year) && IsMonth(month) => new YearMonth(year, Math.Abs(month)),
            [var month, var year] when IsYear(year) && IsMonth(month) => new YearMonth(year, Math.Abs(month)),
            [var year, var month, var day] when IsYear(year) && IsMonth(month) && IsDay(day) => new YearMonth(year, Math.Abs(month)),
            [var one, var other, var year] when IsYear(year) => OfEitherOrder(one, other, year),
            _ => null,
        };
    }

    private static YearMonth? OfEitherOrder(int one, int other, int year)
    {
        var first = IsMonth(one) && IsDay(other) ? Math.Abs(one) : 0;
        var second = IsMonth(other) && IsDay(one) ? Math.Abs(other) : 0;
        return (first, second) switch
        {
            (0, 0) => null,
            (_, 0) => new YearMonth(year, first),
            (0, _) => new YearMonth(year, second),
            _ => first == second ? new YearMonth(year, first) : null,
        };
    }

    private static bool IsYear(int value) => value is >= 1900 and <= 2099;

    // The name of a month is kept as its number below zero, so that it is never taken for a day.
    private static bool IsMonth(int value) => value is (>= 1 and <= 12) or (>= -12 and <= -1);

    private static bool IsDay(int value) => value is >= 1 and <= 31;

    private static int Number(string word) =>
        word.Length is > 0 and <= 4 && !word.AsSpan().ContainsAnyExceptInRange('0', '9')
            ? int.Parse(word, System.Globalization.CultureInfo.InvariantCulture)
            : 0;
}
