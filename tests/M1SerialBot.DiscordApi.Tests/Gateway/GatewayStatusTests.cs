using M1SerialBot.DiscordApi.Gateway;
using M1SerialBot.LoopbackDiscord;
using M1SerialBot.LoopbackDiscord.Faults;
using Microsoft.Extensions.Time.Testing;

namespace M1SerialBot.DiscordApi.Tests.Gateway;

/// <summary>Whether a shard is alive.</summary>
public sealed class GatewayStatusTests
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(41);

    private readonly FakeTimeProvider _time = new();

    [Theory]
    [InlineData(0, true, "its session has just been opened")]
    [InlineData(82, true, "two intervals")]
    [InlineData(83, false, "more than two")]
    public void A_heartbeat_counts_for_two_intervals(int seconds, bool isReady, string because)
    {
        var shard = Begin();
        shard.OnHello(Interval);
        shard.OnReady("opened");

        _time.Advance(TimeSpan.FromSeconds(seconds));

        Assert.True(shard.Status == new ShardStatus(0, 1, isReady, TimeSpan.FromSeconds(seconds)), because);
    }

    [Fact]
    public void An_acknowledgement_restarts_the_interval()
    {
        var shard = Begin();
        shard.OnHello(Interval);
        shard.OnReady("opened");
        _time.Advance(TimeSpan.FromSeconds(80));
        shard.Acknowledge();
        _time.Advance(TimeSpan.FromSeconds(80));

        Assert.Equal(new ShardStatus(0, 1, IsReady: true, TimeSpan.FromSeconds(80)), shard.Status);
    }

    [Fact]
    public void Without_a_session_no_acknowledgement_makes_it_ready()
    {
        var shard = Begin();
        shard.OnHello(Interval);
        shard.Acknowledge();
        Assert.Equal(new ShardStatus(0, 1, IsReady: false, null), shard.Status);

        shard.OnReady("opened");
        shard.OnDisconnected();
        shard.Acknowledge();
        Assert.Equal(new ShardStatus(0, 1, IsReady: false, null), shard.Status);
    }

    [Fact]
    public async Task It_follows_a_connection_through_its_loss()
    {
        await using var host = await GatewayTestHost.StartAsync(new GatewayTestHostOptions { Loopback = new LoopbackOptions { Shards = 2 } });
        var first = await host.Discord.WaitForReadyAsync();
        await host.Discord.WaitForReadyAsync(shard: 1);
        await host.AskAsync();
        Assert.Equal([(0, 2), (1, 2)], host.Status.Shards.Select(shard => (shard.Number, shard.Total)));
        await UntilAsync(() => host.Status.Shards.All(shard => shard.IsReady));

        host.Discord.NextConnection(new HangingUpgrade());
        first.Drop();
        await UntilAsync(() => host.Status.Shards is [{ IsReady: false, SinceHeartbeat: null }, { IsReady: true }]);

        await host.Discord.WaitForResumedAsync();
        await UntilAsync(() => host.Status.Shards.All(shard => shard.IsReady));
    }

    private ShardStatusTracker Begin() => Assert.Single(new GatewayStatus(NoMeters.Instance, _time).Begin(new ShardRange(0, 0, 1)));

    private static async Task UntilAsync(Func<bool> isSo)
    {
        for (var look = 0; look < 2000 && !isSo(); look++)
        {
            await Task.Delay(5, TestContext.Current.CancellationToken);
        }

        Assert.True(isSo());
    }
}
