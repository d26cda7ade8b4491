using System.Diagnostics.Metrics;

namespace M1SerialBot.DiscordApi.Gateway;

/// <summary>The status of all shards of this process.</summary>
public sealed class GatewayStatus
{
    private readonly TimeProvider _time;
    private readonly Counter<long> _sessions;
    private volatile IReadOnlyList<ShardStatusTracker> _shards = [];

    /// <summary>Makes it.</summary>
    /// <param name="meters">Where sessions and shards are counted.</param>
    /// <param name="time">The clock.</param>
    public GatewayStatus(IMeterFactory meters, TimeProvider time)
    {
        _time = time;
        _sessions = DiscordMeter.CreateCounter(meters, "discord.gateway.sessions", "{session}", "Sessions that were opened, and resumed after a connection was lost.");
        DiscordMeter.ObserveGauge(meters, "discord.gateway.shards", "{shard}", "Shards that run here.", () => _shards.Count);
        DiscordMeter.ObserveGauge(meters, "discord.gateway.shards.ready", "{shard}", "Shards whose session is open and whose heartbeats are acknowledged.", () => Shards.Count(shard => shard.IsReady));
    }

    /// <summary>The status of each shard, by number; empty until Discord has said how many there are.</summary>
    public IReadOnlyList<ShardStatus> Shards => [.. _shards.Select(shard => shard.Status)];

    internal IReadOnlyList<ShardStatusTracker> Begin(ShardRange range) =>
        _shards = [.. range.Numbers.Select(number => new ShardStatusTracker(number, range.Total, _sessions, _time))];
}

/// <summary>The status of one shard.</summary>
/// <param name="Number">Its number, from 0.</param>
/// <param name="Total">How many shards there are.</param>
/// <param name="IsReady">Whether its session is open, and its last heartbeat was acknowledged in time.</param>
/// <param name="SinceHeartbeat">How long ago one was acknowledged, or its session opened where none has been yet; null where it is not connected.</param>
public sealed record ShardStatus(int Number, int Total, bool IsReady, TimeSpan? SinceHeartbeat);
