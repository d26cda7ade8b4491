namespace M1SerialBot.LoopbackDiscord.Faults;

/// <summary>Serves the request, then aborts the TCP connection without a response.</summary>
public sealed record DropAfter : Fault;
