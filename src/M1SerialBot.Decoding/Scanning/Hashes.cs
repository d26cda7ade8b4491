namespace M1SerialBot.Decoding.Scanning;

/// <summary>Hashes of words as they're compared: without accents, and without characters that have no width.</summary>
internal static class Hashes
{
    /// <summary>The hash of no character.</summary>
    public const uint Empty = 2166136261;

    private const uint Prime = 16777619;

    /// <summary>The hash with one more character, which has no accent.</summary>
    public static uint With(uint hash, char character) => (hash ^ character) * Prime;

    /// <summary>The FNV-1a hash of a normalized word.</summary>
    public static uint Of(ReadOnlySpan<char> normalized)
    {
        var hash = Empty;
        foreach (var character in normalized)
        {
            hash = character == Normalizer.Skip ? hash : With(hash, BaseLetters.Of(character));
        }

        return hash;
    }

    /// <summary>Whether a normalized word is a word of the lexicon.</summary>
    public static bool AreEqual(ReadOnlySpan<char> normalized, ReadOnlySpan<char> word)
    {
        if (normalized.SequenceEqual(word))
        {
            return true;
        }

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
