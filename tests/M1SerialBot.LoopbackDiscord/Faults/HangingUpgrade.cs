namespace M1SerialBot.LoopbackDiscord.Faults;

/// <summary>The upgrade to a WebSocket is never answered: waits until the client gives up.</summary>
public sealed record HangingUpgrade : ConnectionFault;
