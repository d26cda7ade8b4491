namespace M1SerialBot.Json;

/// <summary>A serial that was found.</summary>
internal sealed record FoundJson(string Serial, int Start, int Length, string? Model);
