namespace M1SerialBot.Decoding.Scanning;

/// <summary>
/// A date of six digits without gaps: <c>900312</c>, <c>120390</c>, <c>031290</c>. Many a serial has such digits as well, so only a word that calls them a date makes
/// them one.
/// </summary>
internal static class SixDigitDate
{
    public const int Digits = 6;

    /// <summary>Whether a number can be one, in the order of any country.</summary>
    public static bool CanBe(int value)
    {
        var (first, second, third) = (value / 10000, value / 100 % 100, value % 100);
        return (second is >= 1 and <= 12 && (first is >= 1 and <= 31 || third is >= 1 and <= 31)) || (first is >= 1 and <= 12 && second is >= 1 and <= 31);
    }
}
