using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Scanning.Witnesses;

/// <summary>Calendar dates: <c>1990-03-12</c>, <c>12.03.1990</c>, <c>12/03/90</c>, <c>03/1990</c>, <c>19900312</c>.</summary>
internal sealed class DateWitness : Witness
{
    private const int CompactDigits = 8;

    public override NumberTraits Subject => NumberTraits.Several | NumberTraits.EightDigits;

    public override Testimony? Testify(in NumberContext number) => IsDate(number) ? number.Say(NonSerialKind.Date, Weight.Certain) : null;

    private static bool IsDate(in NumberContext number)
    {
        ref readonly var group = ref number.Group;
        return group.Count switch
        {
            2 => IsMonthAndYear(group) || IsCompact(group),
            3 => IsWhole(group) || IsCompact(group),
            1 => IsCompact(group) || (!number.IsField && IsCompactDayFirst(group)),
            _ => IsCompact(group),
        };
    }

    private static bool IsWhole(in TokenGroup group)
    {
        var joiner = group.JoinerBefore(1);
        if (joiner is not ('-' or '.' or '/' or ' ') || group.JoinerBefore(2) != joiner)
        {
            return false;
        }

        // Six digits in pairs with blanks are a serial that is written so; with anything else between them they are a date.
        var (first, second, third) = (group.ValueOf(0), group.ValueOf(1), group.ValueOf(2));
        var mayBePairs = joiner != ' ' && group.IsNumber(2, 2);
        return (YearWitness.IsYear(group, 0) && IsMonth(second) && IsDay(third))
            || (IsShort(group, 0) && IsShort(group, 1) && (YearWitness.IsYear(group, 2) || mayBePairs)
                && ((IsDay(first) && IsMonth(second)) || (IsMonth(first) && IsDay(second))))
            || (mayBePairs && group.IsNumber(0, 2) && group.IsNumber(1, 2) && IsMonth(second) && IsDay(third));
    }

    private static bool IsMonthAndYear(in TokenGroup group) =>
        group.JoinerBefore(1) is '-' or '.' or '/'
        && ((YearWitness.IsYear(group, 0) && IsShort(group, 1) && IsMonth(group.ValueOf(1)))
            || (YearWitness.IsYear(group, 1) && IsShort(group, 0) && IsMonth(group.ValueOf(0))));

    // However its digits are grouped, it would be read as a serial without the gaps.
    private static bool IsCompact(in TokenGroup group)
    {
        if (group.Count > CompactDigits || group.Digits != CompactDigits)
        {
            return false;
        }

        var value = 0;
        for (var at = 0; at < group.Count; at++)
        {
            if (!group[at].IsOnlyDigits)
            {
                return false;
            }

            foreach (var character in group.TextOf(at))
            {
                value = Normalizer.IsDigit(character) ? (value * 10) + character - '0' : value;
            }
        }

        return YearWitness.IsYear(value / 10000) && IsMonth(value / 100 % 100) && IsDay(value % 100);
    }

    private static bool IsCompactDayFirst(in TokenGroup group) =>
        group.IsNumber(0, CompactDigits) && group.ValueOf(0) is var value
        && YearWitness.IsYear(value % 10000) && IsMonth(value / 10000 % 100) && IsDay(value / 1000000);

    private static bool IsShort(in TokenGroup group, int index) => group.IsNumber(index, 1) || group.IsNumber(index, 2);

    private static bool IsMonth(int value) => value is >= 1 and <= 12;

    private static bool IsDay(int value) => value is >= 1 and <= 31;
}

/// <summary>Years: four digits from 1900 to 2099 that stand alone, or two such in a row, of which the second may be short: <c>1988-1995</c>, <c>1988/89</c>.</summary>
internal sealed class YearWitness : Witness
{
    public override NumberTraits Subject => NumberTraits.FourDigits;

    public override Testimony? Testify(in NumberContext number)
    {
        ref readonly var group = ref number.Group;
        return IsYear(group, 0) && (group.Count == 1 || (group.Count == 2 && IsSpan(group))) ? number.Say(NonSerialKind.Year, Weight.Certain) : null;
    }

    public static bool IsYear(int value) => value is >= 1900 and <= 2099;

    /// <summary>Whether a token of a group is a year of four digits.</summary>
    public static bool IsYear(in TokenGroup group, int index) => group.IsNumber(index, 4) && IsYear(group.ValueOf(index));

    // A blank joins two years as well, but a year and two digits with a blank between them are a serial's six.
    private static bool IsSpan(in TokenGroup group) =>
        IsYear(group, 1) || (group.JoinerBefore(1) is '-' or '/' && group.IsNumber(1, 2) && group.ValueOf(1) > group.ValueOf(0) % 100);
}
