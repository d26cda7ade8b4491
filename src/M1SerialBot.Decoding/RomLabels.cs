using M1SerialBot.Decoding.Formats;
using M1SerialBot.Decoding.Knowledge;
using M1SerialBot.Decoding.Knowledge.Data;

namespace M1SerialBot.Decoding;

/// <summary>Numbers that stand on ROM chips.</summary>
internal static class RomLabels
{
    /// <summary>The label that a serial looks like, or null. An incomplete serial looks like one only where its known digits leave nothing else.</summary>
    public static Trap? Find(KnowledgeBase knowledge, in SerialText serial)
    {
        foreach (var trap in knowledge.Traps)
        {
            if (Looks(serial.Symbols, trap.Number))
            {
                return trap;
            }
        }

        return null;
    }

    private static bool Looks(ReadOnlySpan<char> symbols, string number)
    {
        if (symbols.Length != number.Length)
        {
            return false;
        }

        for (var at = 0; at < number.Length; at++)
        {
            if (number[at] != '?' && number[at] != symbols[at])
            {
                return false;
            }
        }

        return true;
    }
}
