namespace M1SerialBot.LoopbackDiscord.Faults;

/// <summary>Aborts the TCP connection without serving the request.</summary>
public sealed record Drop : Fault;
