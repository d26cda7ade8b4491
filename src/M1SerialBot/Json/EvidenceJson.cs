namespace M1SerialBot.Json;

/// <summary>A piece of evidence in JSON.</summary>
internal sealed record EvidenceJson(string Rule, string Grade, IReadOnlyList<string> Sources, string Statement);
