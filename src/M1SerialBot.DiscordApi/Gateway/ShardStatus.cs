namespace M1SerialBot.DiscordApi.Gateway;

/// <summary>How one shard fares.</summary>
/// <param name="Number">Its number, from 0.</param>
/// <param name="Total">How many shards there are.</param>
/// <param name="IsReady">Whether its session is open, and its last heartbeat was acknowledged in time.</param>
/// <param name="SinceHeartbeat">How long ago one was acknowledged, or its session opened where none has been yet; null where it is not connected.</param>
public sealed record ShardStatus(int Number, int Total, bool IsReady, TimeSpan? SinceHeartbeat);
