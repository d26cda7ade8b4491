using Discord;
using Discord.WebSocket;
using M1SerialBot.DiscordApi;

namespace M1SerialBot.DiscordNet.Gateway;

/// <summary>Starts a shard again that has stopped for good without a word, which no process shows that is otherwise alive.</summary>
/// <param name="shards">The shards.</param>
/// <param name="faults">Where what goes wrong is counted.</param>
/// <param name="time">The clock.</param>
internal sealed class Watchdog(IReadOnlyList<DiscordSocketClient> shards, FaultReporter faults, TimeProvider time)
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    // Between two tries Discord.Net waits for a minute and a quarter of a second at the most.
    private static readonly TimeSpan LongestAway = TimeSpan.FromSeconds(65);

    private readonly long?[] _awaySince = new long?[shards.Count];

    /// <summary>Watches until it is stopped.</summary>
    public async Task RunAsync(CancellationToken stop)
    {
        using var timer = new PeriodicTimer(Interval, time);
        while (await timer.WaitForNextTickAsync(stop))
        {
            for (var at = 0; at < shards.Count; at++)
            {
                await LookAsync(at);
            }
        }
    }

    private async Task LookAsync(int at)
    {
        var shard = shards[at];
        _awaySince[at] = shard.ConnectionState == ConnectionState.Disconnected ? _awaySince[at] ?? time.GetTimestamp() : null;
        if (_awaySince[at] is { } since && time.GetElapsedTime(since) >= LongestAway)
        {
            _awaySince[at] = null;
            faults.Report(FaultKind.ConnectionLost, $"shard {shard.ShardId}: Discord.Net had stopped, and is started again");
            await shard.StopAsync();
            await shard.StartAsync();
        }
    }
}
