namespace M1SerialBot.LoopbackDiscord.Faults;

/// <summary>The WebSocket upgrade is answered with a status.</summary>
/// <param name="Code">The status, such as 503.</param>
public sealed record RefusedUpgrade(int Code) : ConnectionFault;
