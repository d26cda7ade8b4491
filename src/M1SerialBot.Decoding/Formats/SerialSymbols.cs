namespace M1SerialBot.Decoding.Formats;

/// <summary>The symbols that serials are made of: digits, upper-case letters, and <c>?</c> for an unknown digit.</summary>
internal static class SerialSymbols
{
    /// <summary>No serial has more symbols than this.</summary>
    public const int Most = 16;

    /// <summary>Whether all symbols are digits, known or unknown.</summary>
    public static bool AreDigits(ReadOnlySpan<char> symbols)
    {
        // A plain loop: symbols are few, and it's done before a vectorised search has begun.
        foreach (var symbol in symbols)
        {
            if (!char.IsAsciiDigit(symbol) && symbol != '?')
            {
                return false;
            }
        }

        return true;
    }
}
