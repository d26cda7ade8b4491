using System.ComponentModel;
using System.Text.Json.Serialization;

namespace M1SerialBot.Decoding.Knowledge.Data;

/// <summary><c>sightings.json</c>.</summary>
/// <param name="Sightings">Every unit that was seen.</param>
/// <param name="Schema">The schema, for editors.</param>
[Description("Units whose serial was seen, with whatever dates them.")]
public sealed record SightingsFile(
    IReadOnlyList<Sighting> Sightings,
    [property: JsonPropertyName("$schema")] string? Schema = null);
