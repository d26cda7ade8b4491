namespace M1SerialBot.Json;

/// <summary>A number that was passed over.</summary>
internal sealed record RefusedJson(string Reason, int Start, int Length);
