using M1SerialBot.Decoding.Text;

namespace M1SerialBot.Decoding.Finding.Rules;

/// <summary>A year that stands alone: four digits from 1900 to 2099.</summary>
internal static class YearRule
{
    public static bool Applies(in Chain chain) => chain.Count == 1 && chain.IsNumber(0, 4) && IsYear(chain.ValueOf(0));

    public static bool IsYear(int value) => value is >= 1900 and <= 2099;
}
