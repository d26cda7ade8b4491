using System.ComponentModel;
using System.Text.Json.Serialization;

namespace M1SerialBot.Decoding.Knowledge.Data;

/// <summary><c>sources.json</c>.</summary>
/// <param name="Sources">Every source once.</param>
/// <param name="Schema">The schema, for editors.</param>
[Description("Every source once.")]
public sealed record SourcesFile(
    IReadOnlyList<Source> Sources,
    [property: JsonPropertyName("$schema")] string? Schema = null);
