using M1SerialBot.Decoding.Text;

namespace M1SerialBot.Decoding.Finding.Rules;

/// <summary>Calendar dates: <c>1990-03-12</c>, <c>12.03.1990</c>, <c>12/03/90</c>, <c>03/1990</c>, <c>19900312</c>.</summary>
internal static class DateRule
{
    private const int CompactDigits = 8;

    public static bool Applies(in Chain chain) => chain.Count switch
    {
        2 => IsMonthAndYear(chain) || IsCompact(chain),
        3 => IsWhole(chain) || IsCompact(chain),
        _ => IsCompact(chain),
    };

    private static bool IsWhole(in Chain chain)
    {
        var joiner = chain.JoinerBefore(1);
        if (joiner is not ('-' or '.' or '/' or ' ') || chain.JoinerBefore(2) != joiner)
        {
            return false;
        }

        // Six digits in pairs with blanks are a serial that is written so; with anything else between them they are a date.
        var (first, second, third) = (chain.ValueOf(0), chain.ValueOf(1), chain.ValueOf(2));
        var mayBePairs = joiner != ' ' && chain.IsNumber(2, 2);
        return (IsYear(chain, 0) && IsMonth(second) && IsDay(third))
            || (IsShort(chain, 0) && IsShort(chain, 1) && (IsYear(chain, 2) || mayBePairs)
                && ((IsDay(first) && IsMonth(second)) || (IsMonth(first) && IsDay(second))))
            || (mayBePairs && chain.IsNumber(0, 2) && chain.IsNumber(1, 2) && IsMonth(second) && IsDay(third));
    }

    private static bool IsMonthAndYear(in Chain chain) =>
        chain.JoinerBefore(1) is '-' or '.' or '/'
        && ((IsYear(chain, 0) && IsShort(chain, 1) && IsMonth(chain.ValueOf(1)))
            || (IsYear(chain, 1) && IsShort(chain, 0) && IsMonth(chain.ValueOf(0))));

    // However its digits are grouped, it would be read as a serial without the gaps.
    private static bool IsCompact(in Chain chain)
    {
        if (chain.Count > CompactDigits || chain.Digits != CompactDigits)
        {
            return false;
        }

        var value = 0;
        for (var word = 0; word < chain.Count; word++)
        {
            if (!chain[word].IsOnlyDigits)
            {
                return false;
            }

            foreach (var character in chain.TextOf(word))
            {
                value = Folding.IsDigit(character) ? (value * 10) + character - '0' : value;
            }
        }

        return YearRule.IsYear(value / 10000) && IsMonth(value / 100 % 100) && IsDay(value % 100);
    }

    private static bool IsYear(in Chain chain, int index) => chain.IsNumber(index, 4) && YearRule.IsYear(chain.ValueOf(index));

    private static bool IsShort(in Chain chain, int index) => chain.IsNumber(index, 1) || chain.IsNumber(index, 2);

    private static bool IsMonth(int value) => value is >= 1 and <= 12;

    private static bool IsDay(int value) => value is >= 1 and <= 31;
}
