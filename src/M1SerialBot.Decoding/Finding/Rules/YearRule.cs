using M1SerialBot.Decoding.Text;

namespace M1SerialBot.Decoding.Finding.Rules;

/// <summary>Years: four digits from 1900 to 2099 that stand alone, or two such in a row, of which the second may be short: <c>1988-1995</c>, <c>1988/89</c>.</summary>
internal static class YearRule
{
    public static bool Applies(in Chain chain) => IsYear(chain, 0) && (chain.Count == 1 || (chain.Count == 2 && IsSpan(chain)));

    // A blank joins two years as well, but a year and two digits with a blank between them are a serial's six.
    private static bool IsSpan(in Chain chain) =>
        IsYear(chain, 1) || (chain.JoinerBefore(1) is '-' or '/' && chain.IsNumber(1, 2) && chain.ValueOf(1) > chain.ValueOf(0) % 100);

    private static bool IsYear(in Chain chain, int index) => chain.IsNumber(index, 4) && IsYear(chain.ValueOf(index));

    public static bool IsYear(int value) => value is >= 1900 and <= 2099;
}
