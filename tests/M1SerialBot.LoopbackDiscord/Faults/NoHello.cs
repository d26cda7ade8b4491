namespace M1SerialBot.LoopbackDiscord.Faults;

/// <summary>The connection opens, but HELLO never comes.</summary>
public sealed record NoHello : ConnectionFault;
