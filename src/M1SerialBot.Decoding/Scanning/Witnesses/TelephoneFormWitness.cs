using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Scanning.Witnesses;

/// <summary>
/// Telephone numbers that show themselves: a plus sign, a leading zero or a bracketed area code before more groups, three digits and
/// seven, three and four with a dash, or three and more short groups; and any after the sign of a telephone.
/// </summary>
internal sealed class TelephoneFormWitness : Witness
{
    private const int MostDigits = 15;
    private const int LongestAreaCode = 5;
    private const int MobileDigits = 6;
    private const int FewestOfShortGroups = 9;
    private const int LongestShortGroup = 4;

    public override NumberTraits Subject => NumberTraits.Several | NumberTraits.RareSign;

    public override Testimony? Testify(in NumberContext number)
    {
        ref readonly var group = ref number.Group;
        if (HasSign(number.Raw[..group.Start]))
        {
            return number.Say(NonSerialKind.Telephone, Weight.Certain);
        }

        var digits = 0;
        for (var at = 0; at < group.Count; at++)
        {
            digits += group[at].Digits;
            if (digits > MostDigits || !group[at].IsOnlyDigits)
            {
                return null;
            }
        }

        return digits >= NumberGlance.FewestTelephoneDigits
            && (group.Before(2).Contains('+') || HasAreaCode(group) || HasKnownGroups(number) || HasShortGroups(group, digits))
                ? number.Say(NonSerialKind.Telephone, Weight.Certain)
                : null;
    }

    // The sign can have a mark for how it's drawn after it.
    private static bool HasSign(ReadOnlySpan<char> before)
    {
        before = before is [.., ' '] ? before[..^1] : before;
        before = before is [.., '\uFE0F'] ? before[..^1] : before;
        return before is [.., '☎' or '☏' or '✆'] or [.., '\uD83D', '\uDCDE' or '\uDCF1' or '\uDCF2'];
    }

    private static bool HasAreaCode(in TokenGroup group) =>
        group.Count >= 2 && group[0].Digits is >= 2 and <= LongestAreaCode
        && ((group.TextOf(0)[0] == '0' && group.Digits > NumberGlance.FewestTelephoneDigits) || (group.Before(1) is ['('] && group.JoinerBefore(1) == ')'));

    // Seven digits after a blank can be a serial of their own.
    private static bool HasKnownGroups(in NumberContext number)
    {
        ref readonly var group = ref number.Group;
        return group.Count switch
        {
            2 when group[0].Digits == MobileDigits => group.TextOf(0)[0] == '0' && group[1].Digits == MobileDigits - 1,
            2 => group[0].Digits == 3
                && ((group[1].Digits == 7 && !number.Shapes.MatchesRun(group.Text, group[1].Start, group[1].End)) || (group[1].Digits == 4 && group.JoinerBefore(1) == '-')),
            3 => group[0].Digits == 3 && group[1].Digits == 3 && group[2].Digits == 4,
            _ => false,
        };
    }

    private static bool HasShortGroups(in TokenGroup group, int digits)
    {
        if (group.Count < 3 || digits < FewestOfShortGroups)
        {
            return false;
        }

        for (var at = 0; at < group.Count; at++)
        {
            if (group[at].Digits > LongestShortGroup || group[at].Digits < (at == 0 ? 1 : 2) || (at > 0 && group.JoinerBefore(at) is not (' ' or '-')))
            {
                return false;
            }
        }

        return true;
    }
}
