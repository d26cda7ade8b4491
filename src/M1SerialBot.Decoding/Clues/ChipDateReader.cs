using M1SerialBot.Decoding.Knowledge.Documents;
using M1SerialBot.Decoding.Scanning;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Clues;

/// <summary>Reads date codes of chips: <c>8843</c> is week 43 of 1988, <c>843</c> the same with one digit for the year; letters around it are ignored.</summary>
internal sealed class ChipDateReader(ClueRecord knowledge)
{
    private const int LongestText = 100;
    private const int LastWeek = 53;

    /// <summary>The month in which the code's week begins; null if the text has no code, or several that differ.</summary>
    public YearMonth? Read(string text)
    {
        if (text.Length > LongestText)
        {
            return null;
        }

        Span<char> folded = stackalloc char[text.Length];
        Normalizer.Normalize(text, folded);
        return Only(folded, 4) ?? Only(folded, 3);
    }

    private YearMonth? Only(ReadOnlySpan<char> folded, int digits)
    {
        YearMonth? found = null;
        for (var at = 0; at < folded.Length;)
        {
            var length = DigitsFrom(folded, at);
            if (length == digits && MonthOf(folded.Slice(at, length)) is { } month)
            {
                if (found is not null && found != month)
                {
                    return null;
                }

                found = month;
            }

            at += Math.Max(1, length);
        }

        return found;
    }

    private YearMonth? MonthOf(ReadOnlySpan<char> code)
    {
        var week = ((code[^2] - '0') * 10) + code[^1] - '0';
        var year = code.Length == 4 ? 1900 + ((code[0] - '0') * 10) + code[1] - '0' : YearOfDigit(code[0] - '0');
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
