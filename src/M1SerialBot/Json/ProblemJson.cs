namespace M1SerialBot.Json;

/// <summary>A problem in JSON.</summary>
internal sealed record ProblemJson(string Code, int Position, string Text);
