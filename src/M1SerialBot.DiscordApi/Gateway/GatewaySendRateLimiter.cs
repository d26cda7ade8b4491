namespace M1SerialBot.DiscordApi.Gateway;

/// <summary>Limits what a connection sends to 120 payloads in any 60 seconds, as Discord does. Thread-safe.</summary>
internal sealed class GatewaySendRateLimiter(TimeProvider time)
{
    private const int Most = 120;

    // Heartbeats that Discord asks for leave room for those that are due.
    private const int KeptBack = 10;

    private static readonly TimeSpan Span = TimeSpan.FromSeconds(60);

    private readonly Queue<long> _sent = new(Most);
    private readonly Lock _lock = new();

    /// <param name="isRequested">Whether Discord asked for the payload, so that it can't use the last of the limit.</param>
    public bool TryTake(bool isRequested = false)
    {
        lock (_lock)
        {
            while (_sent.TryPeek(out var oldest) && time.GetElapsedTime(oldest) >= Span)
            {
                _sent.Dequeue();
            }

            if (_sent.Count >= (isRequested ? Most - KeptBack : Most))
            {
                return false;
            }

            _sent.Enqueue(time.GetTimestamp());
            return true;
        }
    }
}
