using System.ComponentModel;
using System.Text.Json.Serialization;

namespace M1SerialBot.Content.Checklist.Data;

/// <summary><c>checklist/warnings.json</c>.</summary>
/// <param name="Warnings">Every warning, the gravest first.</param>
/// <param name="Schema">The schema, for editors.</param>
[Description("What must not be done to an instrument, and what to do instead.")]
internal sealed record WarningsDocument(
    [property: Description("Every warning, the gravest first.")] IReadOnlyList<ChecklistWarning> Warnings,
    [property: JsonPropertyName("$schema")] string? Schema = null);
