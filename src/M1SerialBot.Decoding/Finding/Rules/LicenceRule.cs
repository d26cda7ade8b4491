using M1SerialBot.Decoding.Text;

namespace M1SerialBot.Decoding.Finding.Rules;

/// <summary>Licence codes: three or more groups of equal length, of letters and digits, joined by dashes; or one long mixture of both.</summary>
internal static class LicenceRule
{
    private const int FewestGroups = 3;
    private const int ShortestGroup = 4;
    private const int LongestGroup = 8;
    private const int ShortestRun = 12;

    public static bool Applies(in Chain chain) => chain.Count == 1 ? IsLongRun(chain[0]) : IsGrouped(chain);

    private static bool IsLongRun(in Word word) =>
        word is { Letters: >= 2, Digits: >= 2, Masks: 0 } && word.Letters + word.Digits >= ShortestRun;

    private static bool IsGrouped(in Chain chain)
    {
        var length = chain[0].Letters + chain[0].Digits;
        if (chain.Count < FewestGroups || length is < ShortestGroup or > LongestGroup)
        {
            return false;
        }

        var letters = 0;
        var digits = 0;
        for (var word = 0; word < chain.Count; word++)
        {
            if (chain[word].Letters + chain[word].Digits != length || (word > 0 && !Joining.JoinsSerial(chain.JoinerBefore(word))))
            {
                return false;
            }

            letters += chain[word].Letters;
            digits += chain[word].Digits;
        }

        return letters > 0 && digits > 0;
    }
}
