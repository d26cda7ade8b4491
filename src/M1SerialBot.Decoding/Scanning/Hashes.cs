namespace M1SerialBot.Decoding.Scanning;

/// <summary>Hashes of words as they're compared: without accents, and without characters that have no width.</summary>
internal static class Hashes
{
    private const uint Basis = 2166136261;
    private const uint Prime = 16777619;

    /// <summary>The FNV-1a hash of a normalized word.</summary>
    public static uint Of(ReadOnlySpan<char> normalized)
    {
        var hash = Basis;
        foreach (var character in normalized)
        {
            hash = character == Normalizer.Skip ? hash : (hash ^ BaseLetters.Of(character)) * Prime;
        }

        return hash;
    }

    /// <summary>Whether a normalized word is a word of the lexicon.</summary>
    public static bool AreEqual(ReadOnlySpan<char> normalized, ReadOnlySpan<char> word)
    {
        var next = 0;
        foreach (var character in normalized)
        {
            if (character == Normalizer.Skip)
            {
                continue;
            }

            if (next == word.Length || BaseLetters.Of(character) != word[next++])
            {
                return false;
            }
        }

        return next == word.Length;
    }
}
