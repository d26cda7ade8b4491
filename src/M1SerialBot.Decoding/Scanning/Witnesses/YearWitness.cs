using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Scanning.Witnesses;

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
