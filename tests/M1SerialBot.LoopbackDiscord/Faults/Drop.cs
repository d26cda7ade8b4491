namespace M1SerialBot.LoopbackDiscord.Faults;

/// <summary>Aborts the TCP connection before any work is done.</summary>
public sealed record Drop : Fault;
