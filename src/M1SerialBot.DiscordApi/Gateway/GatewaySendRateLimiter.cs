namespace M1SerialBot.DiscordApi.Gateway;

/// <summary>How much may still be sent on a connection: 120 messages in any 60 seconds.</summary>
internal sealed class GatewaySendRateLimiter(TimeProvider time)
{
    private const int Most = 120;

    // Heartbeats that are asked for leave room for those that are due.
    private const int KeptBack = 10;

    private static readonly TimeSpan Span = TimeSpan.FromSeconds(60);

    private readonly Queue<long> _sent = new(Most);
    private readonly Lock _lock = new();

    /// <summary>Takes a message's worth; false where there is none left.</summary>
    /// <param name="isRequested">Whether it answers a request, and so may not take the last of it.</param>
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
