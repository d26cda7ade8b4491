namespace M1SerialBot.Json;

/// <summary>A clue in JSON.</summary>
internal sealed record GivenClueJson(string Clue, string Text, string? ReadAs, string? Era, WindowJson Means, bool Narrows, IReadOnlyList<EvidenceJson> Evidence);
