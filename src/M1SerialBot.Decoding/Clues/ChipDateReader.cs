using M1SerialBot.Decoding.Clues.Dates;
using M1SerialBot.Decoding.Knowledge.Documents;
using M1SerialBot.Decoding.Scanning;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Clues;

/// <summary>Reads date codes of chips: <c>8843</c> is week 43 of 1988, <c>843</c> the same with one digit for the year; letters around it are ignored.</summary>
internal sealed class ChipDateReader(ClueRecord knowledge)
{
    private const int LongestText = 100;
    private const int LastWeek = 53;
    private const int Century = 1900;

    /// <summary>The month in which the newest code's week begins; null if the text has no code.</summary>
    public YearMonth? Read(string text)
    {
        if (text.Length > LongestText)
        {
            return null;
        }

        Span<char> folded = stackalloc char[text.Length];
        Normalizer.Normalize(text, folded);
        return Newest(folded, 4) ?? Newest(folded, 3) ?? InTwo(folded);
    }

    /// <summary>The month of a week that is written out: <c>week 43 1988</c>, <c>KW 43/88</c>; null if it isn't.</summary>
    public YearMonth? Read(IReadOnlyList<DatePart> parts)
    {
        if (!parts.Any(part => part.Kind == DatePartKind.WeekWord))
        {
            return null;
        }

        return parts.Where(part => part.Kind is DatePartKind.Number or DatePartKind.ShortYear).ToList() switch
        {
            [{ Value: <= LastWeek } week, var year] => InYear(year, week),
            [var year, { Value: <= LastWeek } week] => InYear(year, week),
            _ => null,
        };
    }

    private YearMonth? InYear(DatePart year, DatePart week) => MonthOf(year.Value < 100 ? Century + year.Value : year.Value, week.Value);

    private YearMonth? Newest(ReadOnlySpan<char> folded, int digits)
    {
        YearMonth? newest = null;
        for (var at = 0; at < folded.Length;)
        {
            var length = DigitsFrom(folded, at);
            if (length == digits && (digits == 4 || IsAlone(folded, at, at + length)) && MonthOf(folded.Slice(at, length)) is { } month)
            {
                newest = newest is null || month > newest ? month : newest;
            }

            at += Math.Max(1, length);
        }

        return newest;
    }

    // 74HC245 is a part: three digits are a code only without letters beside them.
    private static bool IsAlone(ReadOnlySpan<char> folded, int start, int end) =>
        !(start > 0 && char.IsLetter(folded[start - 1])) && !(end < folded.Length && char.IsLetter(folded[end]));

    // 88-43, and 43/88 if that can only be the week first. Up to the twelfth it can be a month as well, which is never earlier than the week.
    private YearMonth? InTwo(ReadOnlySpan<char> folded)
    {
        var at = folded.IndexOfAnyInRange('0', '9');
        var text = at < 0 ? [] : folded[at..].TrimEnd();
        return text is [_, _, '-' or '/' or '.' or ' ', _, _] && DigitsFrom(text, 0) == 2 && DigitsFrom(text, 3) == 2
            ? MonthOf([text[0], text[1], text[3], text[4]]) ?? MonthOf([text[3], text[4], text[0], text[1]])
            : null;
    }

    private YearMonth? MonthOf(ReadOnlySpan<char> code) => MonthOf(
        code.Length == 4 ? Century + ((code[0] - '0') * 10) + code[1] - '0' : YearOfDigit(code[0] - '0'), ((code[^2] - '0') * 10) + code[^1] - '0');

    private YearMonth? MonthOf(int year, int week)
    {
        if (week is < 1 or > LastWeek || !knowledge.Years!.Contains(year))
        {
            return null;
        }

        // The first day of the week counts, so that a code never claims more than it proves.
        var day = Math.Min(365, ((week - 1) * 7) + 1);
        return new YearMonth(year, new DateOnly(year, 1, 1).AddDays(day - 1).Month);
    }

    // One digit means one year of a decade, which need not begin with a round number.
    private int YearOfDigit(int digit)
    {
        var first = knowledge.SingleDigitDecade!.Value;
        return first + ((digit - (first % 10) + 10) % 10);
    }

    private static int DigitsFrom(ReadOnlySpan<char> folded, int start)
    {
        var length = folded[start..].IndexOfAnyExceptInRange('0', '9');
        return length < 0 ? folded.Length - start : length;
    }
}
