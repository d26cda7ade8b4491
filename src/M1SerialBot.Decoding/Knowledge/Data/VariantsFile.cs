using System.ComponentModel;
using System.Text.Json.Serialization;

namespace M1SerialBot.Decoding.Knowledge.Data;

/// <summary><c>variants.json</c>.</summary>
/// <param name="Variants">The instruments that the bot is about.</param>
/// <param name="Neighbours">Instruments that are taken for them.</param>
/// <param name="Schema">The schema, for editors.</param>
[Description("The instruments that the bot is about, when they were made, and those that are taken for them.")]
public sealed record VariantsFile(
    IReadOnlyList<Variant> Variants,
    IReadOnlyList<Neighbour> Neighbours,
    [property: JsonPropertyName("$schema")] string? Schema = null);
