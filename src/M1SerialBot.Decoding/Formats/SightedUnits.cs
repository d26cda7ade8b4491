using M1SerialBot.Decoding.Knowledge.Documents;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Formats;

/// <summary>A sighting with a whole serial, and what it adds to the reading of that serial.</summary>
/// <param name="sighting">The unit.</param>
/// <param name="variant">Its variant.</param>
/// <param name="dated">What dates it; null if nothing does.</param>
internal sealed class KnownUnit(Sighting sighting, ModelId variant, DatedUnit? dated)
{
    /// <summary>Whether it can be the unit that somebody asks about, who may not have named a model.</summary>
    public bool CanBe(ModelId model) => model.IsNone || model == variant;

    /// <summary>The reading of its serial with what is known about the unit.</summary>
    /// <remarks>
    /// Its date outranks the curve, unless its record is weaker than the curve is here. If its dates leave an end of the window open,
    /// that end is no surer than before.
    /// </remarks>
    public Reading Inform(Reading reading)
    {
        var informed = reading with { Evidence = EvidenceOrder.Once([sighting.Evidence], reading.Evidence) };
        if (dated is null || reading.Window is not { } window)
        {
            return informed;
        }

        var own = ConfidencePolicy.OfVeryUnit(sighting.Evidence.Grade, dated.Origins.Count);
        if (own.Confidence < reading.Confidence)
        {
            return informed;
        }

        var narrowed = window.Intersect(dated.Dated) ?? dated.Made;
        var isBounded = narrowed == dated.Dated;
        return informed with
        {
            Window = narrowed,
            Fit = Fit.Documented,
            Confidence = isBounded ? own.Confidence : reading.Confidence,
            Reason = isBounded ? own.Reason : ConfidenceReason.VeryUnitInPart,
        };
    }
}

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
