using System.ComponentModel;
using System.Text.Json.Serialization;

namespace M1SerialBot.Decoding.Knowledge.Data;

/// <summary><c>clues.json</c>.</summary>
/// <param name="Clues">One record a kind of clue.</param>
/// <param name="Schema">The schema, for editors.</param>
[Description("What dates a unit besides its serial, and what each clue proves.")]
public sealed record CluesFile(
    IReadOnlyList<ClueData> Clues,
    [property: JsonPropertyName("$schema")] string? Schema = null);
