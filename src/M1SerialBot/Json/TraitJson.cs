namespace M1SerialBot.Json;

/// <summary>A trait in JSON.</summary>
internal sealed record TraitJson(string Text, string Grade, bool Contradicted, string? Against);
