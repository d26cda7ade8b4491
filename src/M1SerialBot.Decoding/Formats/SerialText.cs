using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Formats;

/// <summary>The symbols of one serial, and where each stands in the raw input.</summary>
/// <param name="symbols">Digits, upper-case letters and <c>?</c>, without what stood between them.</param>
/// <param name="positions">Where each symbol stands in the raw input; shorter than the symbols where the last of them were not written.</param>
/// <param name="model">The model that the text names right before it.</param>
internal readonly ref struct SerialText(ReadOnlySpan<char> symbols, ReadOnlySpan<int> positions, NamedModel model)
{
    public ReadOnlySpan<char> Symbols { get; } = symbols;

    public ReadOnlySpan<int> Positions { get; } = positions;

    public NamedModel Model { get; } = model;

    public bool IsMasked => Symbols.Contains('?');

    public bool IsAllZeros => !Symbols.ContainsAnyExcept('0');
}

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
