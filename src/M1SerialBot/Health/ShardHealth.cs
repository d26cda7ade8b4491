using M1SerialBot.DiscordApi.Gateway;

namespace M1SerialBot.Health;

/// <summary>How a shard fares.</summary>
/// <param name="Number">Its number, from 0.</param>
/// <param name="Total">How many shards there are.</param>
/// <param name="Ready">Whether its session is open, and its last heartbeat was acknowledged within two intervals.</param>
/// <param name="SecondsSinceHeartbeat">How long ago that was; null where it is not connected.</param>
internal sealed record ShardHealth(int Number, int Total, bool Ready, double? SecondsSinceHeartbeat)
{
    public static ShardHealth Of(ShardStatus status) => new(status.Number, status.Total, status.IsReady, status.SinceHeartbeat?.TotalSeconds);
}
