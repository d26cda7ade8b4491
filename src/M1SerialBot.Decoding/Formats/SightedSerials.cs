using M1SerialBot.Decoding.Knowledge.Documents;

namespace M1SerialBot.Decoding.Formats;

/// <summary>The serials of units that were seen, as far as a format's curve reads them. Their last digits may be unknown.</summary>
internal sealed class SightedSerials(FormatDocument format)
{
    private readonly Shape _shape = new(format.Shape);

    /// <summary>Whether a sighting is one of them.</summary>
    public bool Include(Sighting sighting) => format.Curve is not null && format.Variants.Contains(sighting.Variant) && _shape.Matches(sighting.Serial);

    /// <summary>The number in the serial of one of them.</summary>
    public MaskedNumber NumberOf(string serial)
    {
        var (start, length) = _shape.Span(_shape.IndexOf(format.Reads), serial.Length);
        return new MaskedNumber(serial.AsSpan(start, length));
    }
}
