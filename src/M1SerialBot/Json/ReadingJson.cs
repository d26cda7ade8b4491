using M1SerialBot.Content.Texts;
using M1SerialBot.Decoding.Formats;

namespace M1SerialBot.Json;

/// <summary>A reading in JSON.</summary>
internal sealed record ReadingJson(
    string Format, WindowJson? Window, string Confidence, string ConfidenceReason, int DatedUnits, int ContradictingUnits, string Fit, string? Label, bool FitsModel,
    IReadOnlyList<ComponentJson> Components, IReadOnlyList<EvidenceJson> Evidence, IReadOnlyList<TraitJson> Traits)
{
    public static ReadingJson Of(Reading reading) => new(
        reading.Format,
        WindowJson.Of(reading.Window),
        JsonNames.Words(reading.Confidence),
        JsonNames.Kebab(reading.Reason),
        reading.DatedUnits,
        reading.ContradictingUnits,
        JsonNames.Words(reading.Fit),
        reading.Label,
        reading.FitsModel,
        [.. reading.Components.Select(component => new ComponentJson(component.Name, component.Start, component.Length))],
        [.. reading.Evidence.Select(EvidenceJson.Of)],
        [.. reading.Traits.Select(trait => new TraitJson(trait.Text, JsonNames.Kebab(trait.Grade), trait.SpokenAgainst is not null, trait.SpokenAgainst?.Statement))]);
}
