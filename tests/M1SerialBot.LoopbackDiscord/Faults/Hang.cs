namespace M1SerialBot.LoopbackDiscord.Faults;

/// <summary>Never answers.</summary>
public sealed record Hang : Fault;
