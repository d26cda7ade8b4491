namespace M1SerialBot.DiscordApi.Gateway;

/// <summary>The gateway's greeting.</summary>
internal sealed record Hello
{
    /// <summary>How often to send a heartbeat, in milliseconds.</summary>
    public required double HeartbeatInterval { get; init; }
}
