namespace M1SerialBot.Decoding.Scanning;

/// <summary>Web addresses, with a scheme or without one: <c>https://…</c>, <c>www.…</c>, <c>ebay.de/itm/123456</c>.</summary>
internal static class WebAddress
{
    private const int LongestHost = 253;

    /// <summary>Whether a token opens a web address.</summary>
    public static bool Opens(ReadOnlySpan<char> normalized, ReadOnlySpan<Token> tokens, int at)
    {
        ref readonly var token = ref tokens[at];
        if (token.End == normalized.Length || normalized[token.End] is not ('.' or ':'))
        {
            return false;
        }

        return normalized[token.Start..token.End] switch
        {
            "HTTP" or "HTTPS" or "FTP" => normalized[token.End..].StartsWith("://", StringComparison.Ordinal),
            "WWW" => normalized[token.End..] is ['.', ..],
            _ => normalized[token.End..] is ['.', ..] && token.Boundary > Boundary.None && HasHost(normalized, tokens, at),
        };
    }

    /// <summary>The end of the address that a token opens, exclusive.</summary>
    public static int End(ReadOnlySpan<char> normalized, in Token token)
    {
        var length = normalized[token.Start..].IndexOfAny(' ', Normalizer.Break, Normalizer.Line);
        return length < 0 ? normalized.Length : token.Start + length;
    }

    // A host: words with dots between them, a known ending, and a stroke after that.
    private static bool HasHost(ReadOnlySpan<char> normalized, ReadOnlySpan<Token> tokens, int at)
    {
        var start = tokens[at].Start;
        while (at + 1 < tokens.Length && tokens[at + 1].Joiner is '.' or '-' && tokens[at + 1].Boundary == Boundary.None && tokens[at + 1].Start - start < LongestHost)
        {
            at++;
        }

        return tokens[at].Has(TokenMarks.HostEnding) && normalized[tokens[at].End..] is ['/', ..] or ['?', ..] or [':', >= '0' and <= '9', ..];
    }
}
