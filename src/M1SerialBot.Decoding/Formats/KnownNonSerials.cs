using M1SerialBot.Decoding.Knowledge.Documents;

namespace M1SerialBot.Decoding.Formats;

/// <summary>Numbers that look like a serial and are something else.</summary>
internal static class KnownNonSerials
{
    /// <summary>The one that a serial looks like, or null. An incomplete serial looks like one only where its known digits leave nothing else.</summary>
    public static KnownNonSerial? Find(KnownNonSerial[] traps, in SerialText serial)
    {
        foreach (var trap in traps)
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
