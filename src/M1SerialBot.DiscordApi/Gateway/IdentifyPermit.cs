namespace M1SerialBot.DiscordApi.Gateway;

/// <summary>The right to open one session.</summary>
/// <param name="url">Where to open it.</param>
/// <param name="bucket">The row of shards that waits for it.</param>
internal sealed class IdentifyPermit(Uri url, IdentifyRateLimiter.IdentifyBucket bucket) : IDisposable
{
    private bool _isAsked;
    private bool _isOver;

    /// <summary>Where to open it.</summary>
    public Uri Url { get; } = url;

    /// <summary>Waits until five seconds after the session before; to be called right before the session is asked for.</summary>
    public Task WaitAsync(CancellationToken stop)
    {
        _isAsked = true;
        return bucket.WaitAsync(stop);
    }

    /// <summary>Lets the next shard have its bucket; to be called once Discord has opened the session, or did not.</summary>
    public void Dispose()
    {
        if (!_isOver)
        {
            _isOver = true;
            bucket.Release(_isAsked);
        }
    }
}
