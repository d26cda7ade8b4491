namespace M1SerialBot.Content.Faq;

/// <summary>How near two words are to one another.</summary>
internal static class WordMatch
{
    /// <summary>Characters that a word may end in beside the stem that it shares with another.</summary>
    public const int MaxEndingLength = 3;

    /// <summary>Characters that such a stem has at least.</summary>
    public const int MinStemLength = 4;

    private const int MinTypedLength = 3;
    private const int Whole = 2;
    private const int Near = 1;

    /// <summary>Two points for the same word, one for a word being typed or another ending, none for anything else.</summary>
    public static int Points(string typed, string word) =>
        typed == word ? Whole
        : typed.Length >= MinTypedLength && word.StartsWith(typed, StringComparison.Ordinal) ? Near
        : word.Length >= MinStemLength && typed.Length - word.Length <= MaxEndingLength && typed.StartsWith(word, StringComparison.Ordinal) ? Near
        : 0;
}
