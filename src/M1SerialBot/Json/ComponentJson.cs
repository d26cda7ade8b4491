namespace M1SerialBot.Json;

/// <summary>A component in JSON.</summary>
internal sealed record ComponentJson(string Name, int Start, int Length);
