namespace M1SerialBot.LoopbackDiscord.Faults;

/// <summary>The upgrade to a WebSocket is answered with a status.</summary>
/// <param name="Code">The status, such as 503.</param>
public sealed record RefusedUpgrade(int Code) : ConnectionFault;
