using System.ComponentModel;
using System.Text.Json.Serialization;

namespace M1SerialBot.Content.Checklist.Data;

/// <summary><c>checklist/symptoms.json</c>.</summary>
/// <param name="Symptoms">Every combination, the commonest first.</param>
/// <param name="Schema">The schema, for editors.</param>
[Description("What is seen together on an instrument, and what it most likely means.")]
internal sealed record SymptomsDocument(
    [property: Description("Every combination, the commonest first.")] IReadOnlyList<Symptom> Symptoms,
    [property: JsonPropertyName("$schema")] string? Schema = null);
