namespace M1SerialBot.LoopbackDiscord.Gateway;

/// <summary>A client's wish for a WebSocket, granted or not.</summary>
/// <param name="At">When it came, by the server's time.</param>
/// <param name="Path">The path: <c>/gateway</c> or <c>/resume</c>.</param>
/// <param name="Query">The query with its question mark.</param>
/// <param name="Status">The answer, 101 where it was granted; null where there is none.</param>
public sealed record UpgradeAttempt(DateTimeOffset At, string Path, string Query, int? Status)
{
    /// <summary>Writes path, time and answer.</summary>
    public override string ToString() => $"{Path} at {At:HH:mm:ss.fff} {(Status is { } status ? status : "unanswered")}";
}
