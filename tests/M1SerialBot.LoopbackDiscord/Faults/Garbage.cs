namespace M1SerialBot.LoopbackDiscord.Faults;

/// <summary>Answers with 200 and a body that isn't JSON, and does nothing else.</summary>
public sealed record Garbage : Fault;
