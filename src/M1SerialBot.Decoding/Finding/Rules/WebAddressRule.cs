using M1SerialBot.Decoding.Text;

namespace M1SerialBot.Decoding.Finding.Rules;

/// <summary>Mail addresses: an at sign right beside the number. Web addresses are seen by the word that opens them.</summary>
internal static class WebAddressRule
{
    public static bool Applies(in Chain chain) => chain.Before(1) is ['@'] || chain.After(1) is ['@'];

    /// <summary>Whether a word opens a web address.</summary>
    public static bool Opens(ReadOnlySpan<char> folded, in Word word) =>
        folded[word.Start..word.End] switch
        {
            "HTTP" or "HTTPS" => folded[word.End..].StartsWith("://", StringComparison.Ordinal),
            "WWW" => folded[word.End..] is ['.', ..],
            _ => false,
        };

    /// <summary>Where the address that a word opens ends, exclusive.</summary>
    public static int End(ReadOnlySpan<char> folded, in Word word)
    {
        var length = folded[word.Start..].IndexOfAny(' ', Folding.Break);
        return length < 0 ? folded.Length : word.Start + length;
    }
}
