namespace M1SerialBot.Content.Faq;

/// <summary>German words without their endings, by the rules of CISTEM (Weissweiler and Fraser, 2017).</summary>
internal static class GermanWords
{
    private const int MinLength = 3;

    // While endings are taken off, each of these is one letter.
    private static readonly (string Letters, string Mark)[] Together = [("sch", "$"), ("ei", "%"), ("ie", "&")];

    /// <summary>Umlauts are typed as ä, a or ae; all three are one.</summary>
    public static string[] Split(string text) =>
        [.. SearchTokenizer.Tokenize(text).Select(word => word
            .Replace("ae", "a", StringComparison.Ordinal).Replace("oe", "o", StringComparison.Ordinal).Replace("ue", "u", StringComparison.Ordinal))];

    /// <summary>The stem of a lower-case word: batteri for Batterie and Batterien, wechsl for wechseln and gewechselt.</summary>
    public static string Stem(string word)
    {
        if (word.Any(char.IsAsciiDigit) || word.Length <= MinLength)
        {
            return word;
        }

        var stem = word.Length > 6 && word.StartsWith("ge", StringComparison.Ordinal) ? word[2..] : word;
        foreach (var (letters, mark) in Together)
        {
            stem = stem.Replace(letters, mark, StringComparison.Ordinal);
        }

        while (stem.Length > MinLength && Ending(stem) is var ending and > 0)
        {
            stem = stem[..^ending];
        }

        foreach (var (letters, mark) in Together)
        {
            stem = stem.Replace(mark, letters, StringComparison.Ordinal);
        }

        return stem;
    }

    private static int Ending(string stem) => stem switch
    {
        { Length: > 5 } when stem[^2..] is "em" or "er" or "nd" => 2,
        _ when stem[^1] is 't' or 'e' or 's' or 'n' => 1,
        _ => 0,
    };
}
