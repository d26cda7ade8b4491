using M1SerialBot.Decoding.Formats;

namespace M1SerialBot.Decoding.Text;

/// <summary>The forms that a serial can have, by all formats.</summary>
internal sealed class FormSet(IReadOnlyList<ReadingFormat> formats)
{
    private readonly ReadingFormat[] _formats = [.. formats];

    /// <summary>The fewest symbols that any serial has.</summary>
    public int FewestSymbols { get; } = formats.Min(format => format.Shape.Fewest);

    /// <summary>The fewest digits of a serial that says by itself what it is: no letter in it, no name needed before it.</summary>
    public int FewestDigits { get; } = formats
        .Where(format => format.Prefix < 0 && format.Shape.HasOnlyDigits)
        .Select(format => format.Shape.Fewest)
        .DefaultIfEmpty(formats.Min(format => format.Shape.Fewest))
        .Min();

    /// <summary>How many digits a number has once the zeros that people leave out in front of it are put back; 0 where none may be left out.</summary>
    public int PaddedDigits { get; } = formats.Where(format => format.Data.FewestWritten is not null).Select(format => format.Shape.Fewest).FirstOrDefault();

    /// <summary>How many of them must be written.</summary>
    public int FewestWritten { get; } = formats.Select(format => format.Data.FewestWritten).FirstOrDefault(fewest => fewest is not null) ?? 0;

    /// <summary>The most symbols that any serial has.</summary>
    public int MostSymbols { get; } = formats.Max(format => format.Shape.Most);

    /// <summary>Whether the characters between two places have the form of a serial, an unread digit counting as a digit.</summary>
    public bool HasForm(ReadOnlySpan<char> folded, int start, int end, NamedModel model) => Has(folded, start, end, model, whole: false);

    /// <summary>Whether they have the form of a serial of which every digit was read.</summary>
    public bool HasWholeForm(ReadOnlySpan<char> folded, int start, int end, NamedModel model) => Has(folded, start, end, model, whole: true);

    /// <summary>Whether symbols have the form of a serial.</summary>
    public bool HasForm(in SerialText serial)
    {
        foreach (var format in _formats)
        {
            if (format.HasForm(serial))
            {
                return true;
            }
        }

        return false;
    }

    private bool Has(ReadOnlySpan<char> folded, int start, int end, NamedModel model, bool whole)
    {
        Span<char> symbols = stackalloc char[Symbols.Most];
        Span<int> positions = stackalloc int[Symbols.Most];
        var count = Symbols.Collect(folded, start, end, symbols, positions);
        if (count > Symbols.Most || !symbols[..count].ContainsAnyInRange('0', '9'))
        {
            return false;
        }

        var serial = new SerialText(symbols[..count], positions[..count], model);
        return !(whole && serial.IsMasked) && HasForm(serial);
    }
}
