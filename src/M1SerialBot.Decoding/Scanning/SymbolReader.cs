using M1SerialBot.Decoding.Formats;

namespace M1SerialBot.Decoding.Scanning;

/// <summary>Takes the symbols of a serial out of a normalized text.</summary>
internal static class SymbolReader
{
    /// <summary>Whether a normalized character of a serial stands for a digit that could not be read.</summary>
    public static bool IsUnread(char normalized) => normalized == 'X' || Normalizer.IsMask(normalized);

    /// <summary>Copies the symbols between two places, without what joins them; every sign for an unread digit becomes <c>?</c>.</summary>
    /// <param name="normalized">The text.</param>
    /// <param name="start">Where they begin.</param>
    /// <param name="end">Where they end, exclusive.</param>
    /// <param name="symbols">Takes them.</param>
    /// <param name="positions">Takes where each stands; empty if that doesn't matter.</param>
    /// <returns>How many there are; <see cref="SerialSymbols.Most"/> + 1 where there are more than fit, or a letter that no serial has.</returns>
    public static int Collect(ReadOnlySpan<char> normalized, int start, int end, Span<char> symbols, Span<int> positions)
    {
        var count = 0;
        for (var at = start; at < end; at++)
        {
            var character = normalized[at];
            if (!char.IsAsciiDigit(character))
            {
                var kind = Normalizer.KindOf(character);
                if (kind is CharacterKind.Gap or CharacterKind.Skip)
                {
                    continue;
                }

                if (kind is CharacterKind.NonLatin or CharacterKind.Glued)
                {
                    return SerialSymbols.Most + 1;
                }

                character = IsUnread(character) ? '?' : character;
            }

            if (count == symbols.Length)
            {
                return SerialSymbols.Most + 1;
            }

            if (!positions.IsEmpty)
            {
                positions[count] = at;
            }

            symbols[count++] = character;
        }

        return count;
    }
}
