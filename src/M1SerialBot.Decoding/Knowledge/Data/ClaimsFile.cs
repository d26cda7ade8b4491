using System.ComponentModel;
using System.Text.Json.Serialization;

namespace M1SerialBot.Decoding.Knowledge.Data;

/// <summary><c>claims.json</c>.</summary>
/// <param name="Claims">Every claim.</param>
/// <param name="Schema">The schema, for editors.</param>
[Description("What the web says about these serials, who says it, and what speaks for and against it.")]
public sealed record ClaimsFile(
    IReadOnlyList<Claim> Claims,
    [property: JsonPropertyName("$schema")] string? Schema = null);
