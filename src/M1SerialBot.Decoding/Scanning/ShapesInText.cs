using M1SerialBot.Decoding.Formats;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Scanning;

/// <summary>Holds a part of a text against the shapes that a serial can have.</summary>
internal static class ShapesInText
{
    /// <summary>Whether the characters between two places have the form of a serial, an unread digit counting as a digit.</summary>
    public static bool Matches(this ShapeSet shapes, ReadOnlySpan<char> normalized, int start, int end, NamedModel model) => Has(shapes, normalized, start, end, model, whole: false);

    /// <summary>Whether they have the form of a serial of which every digit was read.</summary>
    public static bool MatchesWhole(this ShapeSet shapes, ReadOnlySpan<char> normalized, int start, int end, NamedModel model) => Has(shapes, normalized, start, end, model, whole: true);

    /// <summary>Whether the characters between two places have the form of the run: the plain number that keyboards carry.</summary>
    public static bool MatchesRun(this ShapeSet shapes, ReadOnlySpan<char> normalized, int start, int end)
    {
        Span<char> symbols = stackalloc char[SerialSymbols.Most];
        var count = SymbolReader.Collect(normalized, start, end, symbols, []);
        return count <= SerialSymbols.Most && shapes.MatchesRun(new SerialText(symbols[..count], [], NamedModel.None));
    }

    private static bool Has(ShapeSet shapes, ReadOnlySpan<char> normalized, int start, int end, NamedModel model, bool whole)
    {
        Span<char> symbols = stackalloc char[SerialSymbols.Most];
        var count = SymbolReader.Collect(normalized, start, end, symbols, []);
        if (count > SerialSymbols.Most || !symbols[..count].ContainsAnyInRange('0', '9'))
        {
            return false;
        }

        var serial = new SerialText(symbols[..count], [], model);
        return !(whole && serial.IsMasked) && shapes.Matches(serial);
    }
}
