namespace M1SerialBot.LoopbackDiscord.Faults;

/// <summary>RESUME is accepted, but nothing is replayed and RESUMED never comes.</summary>
public sealed record NoResumed : ConnectionFault;
