namespace M1SerialBot.LoopbackDiscord.Gateway;

/// <summary>The opcodes of the gateway.</summary>
public static class Opcode
{
    /// <summary>An event.</summary>
    public const int Dispatch = 0;

    /// <summary>A heartbeat of the client, or the server's request for one.</summary>
    public const int Heartbeat = 1;

    /// <summary>The client opens a session.</summary>
    public const int Identify = 2;

    /// <summary>The client resumes a session.</summary>
    public const int Resume = 6;

    /// <summary>The server asks the client to reconnect and resume.</summary>
    public const int Reconnect = 7;

    /// <summary>The session is invalid.</summary>
    public const int InvalidSession = 9;

    /// <summary>The server's first payload.</summary>
    public const int Hello = 10;

    /// <summary>The server acknowledges a heartbeat.</summary>
    public const int HeartbeatAck = 11;
}
