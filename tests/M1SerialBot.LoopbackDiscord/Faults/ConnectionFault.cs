namespace M1SerialBot.LoopbackDiscord.Faults;

/// <summary>A fault of a gateway connection. A closed set.</summary>
public abstract record ConnectionFault
{
    private protected ConnectionFault()
    {
    }
}

/// <summary>The WebSocket upgrade is never answered.</summary>
public sealed record HangingUpgrade : ConnectionFault;

/// <summary>The WebSocket upgrade is answered with a status.</summary>
/// <param name="Code">The status, such as 503.</param>
public sealed record RefusedUpgrade(int Code) : ConnectionFault;

/// <summary>The connection opens, but HELLO never comes.</summary>
public sealed record NoHello : ConnectionFault;

/// <summary>IDENTIFY is accepted, but READY never comes.</summary>
public sealed record NoReady : ConnectionFault;

/// <summary>RESUME is accepted, but nothing is replayed and RESUMED never comes.</summary>
public sealed record NoResumed : ConnectionFault;

/// <summary>No heartbeat is acknowledged; everything else goes on.</summary>
public sealed record NoAcks : ConnectionFault;
