namespace M1SerialBot.DiscordApi.Gateway;

/// <summary>A session was opened. Whatever else Discord tells with it is of no use here.</summary>
internal sealed record Ready
{
    /// <summary>The session's id.</summary>
    public string? SessionId { get; init; }

    /// <summary>Where to resume it; null for where it was opened.</summary>
    public Uri? ResumeGatewayUrl { get; init; }
}
