using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace M1SerialBot.Decoding.Scanning;

/// <summary>Hashes of words as they're compared: without accents, and without characters that have no width.</summary>
internal static class Hashes
{
    /// <summary>So many characters are taken in at a step.</summary>
    public const int Step = 4;

    private const ulong Mixer = 0x9E3779B97F4A7C15;
    private const int Turn = 29;
    private const int Half = 32;
    private const int Bits = 16;

    /// <summary>The hash of a normalized word.</summary>
    public static uint Of(ReadOnlySpan<char> normalized)
    {
        var (hash, block, width) = (0UL, 0UL, 0);
        foreach (var character in normalized)
        {
            if (character == Normalizer.Skip)
            {
                continue;
            }

            block |= (ulong)BaseLetters.Of(character) << width;
            width += Bits;
            if (width == Bits * Step)
            {
                (hash, block, width) = (With(hash, block), 0, 0);
            }
        }

        return Finish(width == 0 ? hash : With(hash, block));
    }

    /// <summary>The same hash, of a word that has neither accents nor characters without width.</summary>
    public static uint OfPlain(ReadOnlySpan<char> letters)
    {
        var hash = 0UL;
        for (; letters.Length >= Step; letters = letters[Step..])
        {
            hash = With(hash, MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(letters)));
        }

        var block = 0UL;
        for (var at = letters.Length - 1; at >= 0; at--)
        {
            block = (block << Bits) | letters[at];
        }

        return Finish(letters.IsEmpty ? hash : With(hash, block));
    }

    /// <summary>The same hash, of at most twice <see cref="Step"/> characters, with zeros after them.</summary>
    public static uint OfPlain(Vector128<ushort> letters, int length)
    {
        var hash = With(0, letters.AsUInt64()[0]);
        return Finish(length > Step ? With(hash, letters.AsUInt64()[1]) : hash);
    }

    // The product only carries upwards, so the turn brings its upper bits down.
    private static ulong With(ulong hash, ulong block) => BitOperations.RotateLeft((hash ^ block) * Mixer, Turn);

    private static uint Finish(ulong hash) => (uint)(((hash ^ (hash >> Half)) * Mixer) >> Half);

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
