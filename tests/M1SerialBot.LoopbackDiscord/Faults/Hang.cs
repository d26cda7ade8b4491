namespace M1SerialBot.LoopbackDiscord.Faults;

/// <summary>Never answers: waits until the client gives up.</summary>
public sealed record Hang : Fault;
