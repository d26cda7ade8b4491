namespace M1SerialBot.DiscordApi.Gateway;

/// <summary>The gateway's greeting.</summary>
internal sealed record Hello
{
    /// <summary>How often to send a heartbeat, in milliseconds.</summary>
    public required double HeartbeatInterval { get; init; }

    /// <summary>The same as a time, and never none.</summary>
    public TimeSpan Interval => TimeSpan.FromMilliseconds(Math.Max(1, HeartbeatInterval));
}
