namespace M1SerialBot.LoopbackDiscord.Faults;

/// <summary>The WebSocket upgrade is never answered.</summary>
public sealed record HangingUpgrade : ConnectionFault;
