namespace M1SerialBot.LoopbackDiscord.Faults;

/// <summary>No heartbeat is acknowledged; everything else goes on.</summary>
public sealed record NoAcks : ConnectionFault;
