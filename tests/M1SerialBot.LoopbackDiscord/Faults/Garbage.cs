namespace M1SerialBot.LoopbackDiscord.Faults;

/// <summary>Answers with 200 and a body that is no JSON, and does no work.</summary>
public sealed record Garbage : Fault;
