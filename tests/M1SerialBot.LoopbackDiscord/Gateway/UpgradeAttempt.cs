namespace M1SerialBot.LoopbackDiscord.Gateway;

/// <summary>A WebSocket upgrade, accepted or not.</summary>
/// <param name="At">When it came, by the server's clock.</param>
/// <param name="Path">The path: <c>/gateway</c> or <c>/resume</c>.</param>
/// <param name="Query">The query with its question mark.</param>
/// <param name="Status">The status, 101 if accepted; null without a response.</param>
public sealed record UpgradeAttempt(DateTimeOffset At, string Path, string Query, int? Status)
{
    /// <summary>The path, the time and the status.</summary>
    public override string ToString() => $"{Path} at {At:HH:mm:ss.fff} {(Status is { } status ? status : "unanswered")}";
}
