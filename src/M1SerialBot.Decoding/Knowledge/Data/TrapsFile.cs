using System.ComponentModel;
using System.Text.Json.Serialization;

namespace M1SerialBot.Decoding.Knowledge.Data;

/// <summary><c>traps.json</c>.</summary>
/// <param name="RomLabels">Labels of ROM chips.</param>
/// <param name="Schema">The schema, for editors.</param>
[Description("Numbers that look like a serial and are something else.")]
public sealed record TrapsFile(
    [property: Description("Labels of ROM chips.")] IReadOnlyList<Trap> RomLabels,
    [property: JsonPropertyName("$schema")] string? Schema = null);
