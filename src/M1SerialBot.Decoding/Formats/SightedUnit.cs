using M1SerialBot.Decoding.Knowledge.Data;

namespace M1SerialBot.Decoding.Formats;

/// <summary>A unit that was seen, and what that adds to the reading of its serial.</summary>
internal sealed class SightedUnit(Sighting sighting, Confidence ceiling)
{
    public Reading Inform(Reading reading)
    {
        var evidence = reading.Evidence.Insert(0, sighting.Evidence);
        return !sighting.IsDated
            ? reading with { Evidence = evidence }
            : reading with
            {
                Evidence = evidence,
                Window = reading.Window?.Intersect(sighting.DatedWindow) ?? reading.Window,
                Fit = Fit.Documented,
                Confidence = reading.Confidence >= ceiling ? reading.Confidence : ceiling,
            };
    }
}
