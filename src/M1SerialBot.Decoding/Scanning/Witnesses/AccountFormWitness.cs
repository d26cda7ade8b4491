using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Scanning.Witnesses;

/// <summary>
/// Account and card numbers: many groups, most of them of four digits: <c>12 1140 2004 0000 3002 0135</c>; and the digits under a bar code:
/// <c>4 959112 012345</c>.
/// </summary>
internal sealed class AccountFormWitness : Witness
{
    private const int FewestGroups = 4;
    private const int FewestDigits = 14;
    private const int GroupLength = 4;
    private const int BarCodeGroups = 3;
    private const int BarCodeHalf = 6;

    public override NumberTraits Subject => NumberTraits.Several;

    public override Testimony? Testify(in NumberContext number)
    {
        ref readonly var group = ref number.Group;
        if (group.Count < FewestGroups)
        {
            return IsBarCode(group) && !number.WordBefore.IsLabel ? number.Say(NonSerialKind.OtherNumber, Weight.Certain) : null;
        }

        var (digits, usual) = (0, 0);
        for (var at = 0; at < group.Count; at++)
        {
            if (at > 0 && group.JoinerBefore(at) is not (' ' or '-'))
            {
                return null;
            }

            digits += group[at].Digits;
            usual += group.IsNumber(at, GroupLength) ? 1 : 0;
        }

        return digits >= FewestDigits && usual >= group.Count - 2 && usual >= FewestGroups - 1 ? number.Say(NonSerialKind.OtherNumber, Weight.Certain) : null;
    }

    private static bool IsBarCode(in TokenGroup group) =>
        group.Count == BarCodeGroups && group.IsNumber(0, 1) && group.IsNumber(1, BarCodeHalf) && group.IsNumber(2, BarCodeHalf)
        && group.JoinerBefore(1) == ' ' && group.JoinerBefore(2) == ' ';
}
