namespace M1SerialBot.LoopbackDiscord.Faults;

/// <summary>RESUME is taken, but nothing is replayed and RESUMED never comes.</summary>
public sealed record NoResumed : ConnectionFault;
