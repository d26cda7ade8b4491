namespace M1SerialBot.LoopbackDiscord.Faults;

/// <summary>IDENTIFY is accepted, but READY never comes.</summary>
public sealed record NoReady : ConnectionFault;
