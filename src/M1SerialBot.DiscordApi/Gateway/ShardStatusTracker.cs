using System.Diagnostics.Metrics;

namespace M1SerialBot.DiscordApi.Gateway;

/// <summary>Tracks whether one shard is alive. Thread-safe.</summary>
internal sealed class ShardStatusTracker(int number, int total, Counter<long> sessions, TimeProvider time)
{
    // One that was just missed is found out by the next; two that are missed are a dead connection.
    private const int MostIntervals = 2;

    private readonly Lock _lock = new();
    private TimeSpan _interval;
    private long? _heardAt;

    /// <summary>How it fares.</summary>
    public ShardStatus Status
    {
        get
        {
            lock (_lock)
            {
                TimeSpan? since = _heardAt is { } at ? time.GetElapsedTime(at) : null;
                return new ShardStatus(number, total, since <= _interval * MostIntervals, since);
            }
        }
    }

    public void OnHello(TimeSpan interval)
    {
        lock (_lock)
        {
            _interval = interval;
        }
    }

    /// <summary>A session was opened or resumed.</summary>
    /// <param name="how">Which of the two.</param>
    public void OnReady(string how)
    {
        sessions.Add(1, KeyValuePair.Create<string, object?>("how", how));
        lock (_lock)
        {
            _heardAt = time.GetTimestamp();
        }
    }

    /// <summary>A heartbeat was acknowledged; before there is a session that makes nothing ready.</summary>
    public void Acknowledge()
    {
        lock (_lock)
        {
            _heardAt = _heardAt is null ? null : time.GetTimestamp();
        }
    }

    /// <summary>The connection is over.</summary>
    public void OnDisconnected()
    {
        lock (_lock)
        {
            _heardAt = null;
        }
    }
}
