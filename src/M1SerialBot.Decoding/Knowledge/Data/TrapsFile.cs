using System.ComponentModel;
using System.Text.Json.Serialization;

namespace M1SerialBot.Decoding.Knowledge.Data;

/// <summary><c>traps.json</c>.</summary>
/// <param name="RomLabels">Labels of ROM chips.</param>
/// <param name="ListPrices">Prices at which these instruments were listed when they were new.</param>
/// <param name="Schema">The schema, for editors.</param>
[Description("Numbers that look like a serial and are something else.")]
public sealed record TrapsFile(
    [property: Description("Labels of ROM chips.")] IReadOnlyList<Trap> RomLabels,
    [property: Description("Prices at which these instruments were listed when they were new; such a number is dated, with a note.")] IReadOnlyList<Trap> ListPrices,
    [property: JsonPropertyName("$schema")] string? Schema = null);
