using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Scanning.Witnesses;

/// <summary>Licence codes: three or more groups of equal length, of letters and digits, joined by dashes; or one long mixture of both.</summary>
internal sealed class LicenceCodeWitness : Witness
{
    private const int FewestGroups = 3;
    private const int ShortestGroup = 4;
    private const int LongestGroup = 8;
    private const int ShortestRun = 12;

    public override NumberTraits Subject => NumberTraits.Letters | NumberTraits.Several;

    public override Testimony? Testify(in NumberContext number) =>
        (number.Group.Count == 1 ? IsLongRun(number.Group[0]) : IsGrouped(number.Group)) ? number.Say(NonSerialKind.LicenceCode, Weight.Certain) : null;

    private static bool IsLongRun(in Token token) =>
        token is { Letters: >= 2, Digits: >= 2, Masks: 0 } && token.Letters + token.Digits >= ShortestRun;

    private static bool IsGrouped(in TokenGroup group)
    {
        var length = group[0].Letters + group[0].Digits;
        if (group.Count < FewestGroups || length is < ShortestGroup or > LongestGroup)
        {
            return false;
        }

        var letters = 0;
        var digits = 0;
        for (var at = 0; at < group.Count; at++)
        {
            if (group[at].Letters + group[at].Digits != length || (at > 0 && !Separators.JoinsSerial(group.JoinerBefore(at))))
            {
                return false;
            }

            letters += group[at].Letters;
            digits += group[at].Digits;
        }

        return letters > 0 && digits > 0;
    }
}
