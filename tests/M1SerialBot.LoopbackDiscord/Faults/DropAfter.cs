namespace M1SerialBot.LoopbackDiscord.Faults;

/// <summary>Does the work, then aborts the TCP connection without an answer.</summary>
public sealed record DropAfter : Fault;
