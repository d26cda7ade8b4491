using System.ComponentModel;
using System.Text.Json.Serialization;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Knowledge.Documents;

/// <summary><c>traps.json</c>.</summary>
[Description("Numbers that look like a serial and are something else.")]
internal sealed record TrapsDocument(
    [property: Description("Labels of ROM chips.")] IReadOnlyList<KnownNonSerial> RomLabels,
    [property: Description("Prices at which these instruments were listed when they were new; such a number is dated, with a note.")] IReadOnlyList<KnownNonSerial> ListPrices,
    [property: JsonPropertyName("$schema")] string? Schema = null);

/// <summary>A number that looks like a serial and is something else.</summary>
internal sealed record KnownNonSerial(
    [property: Description("The number, digits only; ? stands for any digit.")] string Number,
    [property: Description("What it is instead.")] Evidence Evidence);
