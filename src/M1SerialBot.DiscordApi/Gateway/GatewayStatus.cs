using System.Diagnostics.Metrics;

namespace M1SerialBot.DiscordApi.Gateway;

/// <summary>The status of all shards of this process.</summary>
public sealed class GatewayStatus
{
    private readonly TimeProvider _time;
    private readonly Counter<long> _sessions;
    private volatile IReadOnlyList<ShardStatusTracker> _shards = [];

    /// <summary>Creates a status without shards.</summary>
    /// <param name="meters">Creates the counter and the gauges.</param>
    /// <param name="time">The clock.</param>
    public GatewayStatus(IMeterFactory meters, TimeProvider time)
    {
        _time = time;
        _sessions = DiscordMeter.CreateCounter(meters, "discord.gateway.sessions", "{session}", "Sessions opened and resumed.");
        DiscordMeter.ObserveGauge(meters, "discord.gateway.shards", "{shard}", "Shards of this process.", () => _shards.Count);
        DiscordMeter.ObserveGauge(meters, "discord.gateway.shards.ready", "{shard}", "Shards with an open session and acknowledged heartbeats.", () => Shards.Count(shard => shard.IsReady));
    }

    /// <summary>Each shard's status, by number; empty until the number of shards is known.</summary>
    public IReadOnlyList<ShardStatus> Shards => [.. _shards.Select(shard => shard.Status)];

    internal IReadOnlyList<ShardStatusTracker> Begin(ShardRange range) =>
        _shards = [.. range.Numbers.Select(number => new ShardStatusTracker(number, range.Total, _sessions, _time))];
}

/// <summary>The status of one shard.</summary>
/// <param name="Number">Its number, from 0.</param>
/// <param name="Total">The number of shards.</param>
/// <param name="IsReady">Whether its session is open, and its last heartbeat was acknowledged in time.</param>
/// <param name="SinceHeartbeat">The time since the last acknowledgement, or since the session was opened; null if it isn't connected.</param>
public sealed record ShardStatus(int Number, int Total, bool IsReady, TimeSpan? SinceHeartbeat);

/// <summary>Tracks whether one shard is alive. Thread-safe.</summary>
internal sealed class ShardStatusTracker(int number, int total, Counter<long> sessions, TimeProvider time)
{
    // One missed acknowledgement shows at the next heartbeat. After two intervals the connection is dead.
    private const int MostIntervals = 2;

    private readonly Lock _lock = new();
    private TimeSpan _interval;
    private long? _heardAt;

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

    /// <param name="how"><c>opened</c> or <c>resumed</c>.</param>
    public void OnReady(string how)
    {
        sessions.Add(1, KeyValuePair.Create<string, object?>("how", how));
        lock (_lock)
        {
            _heardAt = time.GetTimestamp();
        }
    }

    /// <summary>A heartbeat was acknowledged. Without a session, that doesn't make the shard ready.</summary>
    public void Acknowledge()
    {
        lock (_lock)
        {
            _heardAt = _heardAt is null ? null : time.GetTimestamp();
        }
    }

    public void OnDisconnected()
    {
        lock (_lock)
        {
            _heardAt = null;
        }
    }
}
