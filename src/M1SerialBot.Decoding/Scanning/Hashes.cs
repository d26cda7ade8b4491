namespace M1SerialBot.Decoding.Scanning;

/// <summary>Hashes of words as they're compared: without accents, and without characters that have no width.</summary>
internal static class Hashes
{
    private const uint Empty = 2166136261;
    private const uint Prime = 16777619;
    private const uint Mixer = 0x2C1B3C6D;

    /// <summary>The hash of a normalized word.</summary>
    public static uint Of(ReadOnlySpan<char> normalized)
    {
        var hash = Empty;
        uint first = 0;
        foreach (var character in normalized)
        {
            if (character == Normalizer.Skip)
            {
                continue;
            }

            if (first == 0)
            {
                first = BaseLetters.Of(character);
                continue;
            }

            hash = With(hash, first, BaseLetters.Of(character));
            first = 0;
        }

        return Finish(first == 0 ? hash : With(hash, first, 0));
    }

    /// <summary>The same hash, of a word that has neither accents nor characters without width.</summary>
    public static uint OfPlain(ReadOnlySpan<char> letters)
    {
        var hash = Empty;
        for (; letters.Length > 1; letters = letters[2..])
        {
            hash = With(hash, letters[0], letters[1]);
        }

        return Finish(letters.IsEmpty ? hash : With(hash, letters[0], 0));
    }

    // FNV-1a with two characters a step. The second of them only reaches the upper bits, so the end brings those down.
    private static uint With(uint hash, uint first, uint second) => (hash ^ (first | (second << 16))) * Prime;

    private static uint Finish(uint hash)
    {
        hash = (hash ^ (hash >> 15)) * Mixer;
        return hash ^ (hash >> 12);
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
