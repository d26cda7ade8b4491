using System.ComponentModel;
using System.Text.Json.Serialization;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Knowledge.Documents;

/// <summary>A unit whose serial somebody has seen: <c>sightings/*.json</c>, one a file, so that two reports never touch the same one.</summary>
[Description("A unit whose serial was seen, with whatever dates it. The file is named after the evidence's rule.")]
public sealed record Sighting(
    [property: Description("The serial, all of it; or its first three digits or more, with a ? for each that its owner keeps.")] string Serial,
    [property: Description("The id of the variant.")] string Variant,
    [property: Description("Who saw it, and what else they saw.")] Evidence Evidence,
    [property: Description("The month of the newest date code on its chips.")] YearMonth? NotBefore = null,
    [property: Description("The month of its receipt, warranty card or inspection stamp.")] YearMonth? NotAfter = null,
    [property: Description("Where it was reported, unless that is in sources.json.")] Source? Source = null,
    [property: JsonPropertyName("$schema"), JsonPropertyOrder(-1)] string? Schema = null)
{
    /// <summary>Whether every digit is known.</summary>
    internal bool IsWhole => !Serial.Contains('?', StringComparison.Ordinal);

    /// <summary>Whether something other than the serial dates it.</summary>
    [JsonIgnore]
    public bool IsDated => NotBefore is not null || NotAfter is not null;

    /// <summary>When it can have been made, going only by what dates it.</summary>
    [JsonIgnore]
    public MonthWindow DatedWindow => new(NotBefore, NotAfter);
}
