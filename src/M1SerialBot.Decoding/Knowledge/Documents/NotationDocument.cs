using System.ComponentModel;
using System.Text.Json.Serialization;

namespace M1SerialBot.Decoding.Knowledge.Documents;

/// <summary><c>notation.json</c>.</summary>
[Description("How people write serials.")]
public sealed record NotationDocument(
    [property: Description("Letters that are easily taken for digits.")] IReadOnlyList<LookAlike> LookAlikes,
    [property: JsonPropertyName("$schema")] string? Schema = null);

/// <summary>A letter that is easily taken for a digit.</summary>
public sealed record LookAlike(
    [property: Description("The letter, in upper case; its lower case counts too.")] char Letter,
    [property: Description("The digit that it is taken for.")] char Digit);
