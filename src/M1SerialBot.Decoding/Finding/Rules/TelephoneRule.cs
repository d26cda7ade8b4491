using M1SerialBot.Decoding.Text;

namespace M1SerialBot.Decoding.Finding.Rules;

/// <summary>Telephone numbers that show themselves: a plus sign, a leading zero or a bracketed area code before more groups, 3-3-4 digits, or 3-4 with a dash.</summary>
internal static class TelephoneRule
{
    private const int FewestDigits = 7;
    private const int MostDigits = 15;
    private const int LongestAreaCode = 5;

    public static bool Applies(in Chain chain)
    {
        var digits = 0;
        for (var word = 0; word < chain.Count; word++)
        {
            digits += chain[word].Digits;
            if (digits > MostDigits || !chain[word].IsOnlyDigits)
            {
                return false;
            }
        }

        return digits >= FewestDigits
            && (chain.Before(2).Contains('+') || HasAreaCode(chain) || IsNorthAmerican(chain));
    }

    private static bool HasAreaCode(in Chain chain) =>
        chain.Count >= 2 && chain[0].Digits is >= 2 and <= LongestAreaCode
        && ((chain.TextOf(0)[0] == '0' && chain.Digits > FewestDigits) || (chain.Before(1) is ['('] && chain.JoinerBefore(1) == ')'));

    private static bool IsNorthAmerican(in Chain chain) => chain.Count switch
    {
        2 => chain[0].Digits == 3 && chain[1].Digits == 4 && chain.JoinerBefore(1) == '-',
        3 => chain[0].Digits == 3 && chain[1].Digits == 3 && chain[2].Digits == 4,
        _ => false,
    };
}
