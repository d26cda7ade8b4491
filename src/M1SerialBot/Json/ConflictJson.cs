namespace M1SerialBot.Json;

/// <summary>A conflict in JSON.</summary>
internal sealed record ConflictJson(string Code, int Position, string Text);
