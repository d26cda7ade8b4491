using M1SerialBot.DiscordApi.Gateway;
using M1SerialBot.LoopbackDiscord;
using M1SerialBot.LoopbackDiscord.Faults;
using Microsoft.Extensions.Time.Testing;

namespace M1SerialBot.DiscordApi.Tests.Gateway;

/// <summary>Whether a shard is alive, as its connections tell it.</summary>
public sealed class GatewayPulseTests
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
        shard.Greet(Interval);
        shard.Arrive("opened");

        _time.Advance(TimeSpan.FromSeconds(seconds));

        Assert.True(shard.Status == new ShardStatus(0, 1, isReady, TimeSpan.FromSeconds(seconds)), because);
    }

    [Fact]
    public void An_acknowledgement_starts_the_time_anew()
    {
        var shard = Begin();
        shard.Greet(Interval);
        shard.Arrive("opened");
        _time.Advance(TimeSpan.FromSeconds(80));
        shard.Acknowledge();
        _time.Advance(TimeSpan.FromSeconds(80));

        Assert.Equal(new ShardStatus(0, 1, IsReady: true, TimeSpan.FromSeconds(80)), shard.Status);
    }

    [Fact]
    public void Without_a_session_no_acknowledgement_makes_it_ready()
    {
        var shard = Begin();
        shard.Greet(Interval);
        shard.Acknowledge();
        Assert.Equal(new ShardStatus(0, 1, IsReady: false, null), shard.Status);

        shard.Arrive("opened");
        shard.Leave();
        shard.Acknowledge();
        Assert.Equal(new ShardStatus(0, 1, IsReady: false, null), shard.Status);
    }

    [Fact]
    public async Task It_follows_a_connection_through_its_loss()
    {
        await using var rig = await Rig.StartAsync(new RigOptions { Loopback = new LoopbackOptions { Shards = 2 } });
        var first = await rig.Discord.WaitForReadyAsync();
        await rig.Discord.WaitForReadyAsync(shard: 1);
        await rig.AskAsync();
        Assert.Equal([(0, 2), (1, 2)], rig.Pulse.Shards.Select(shard => (shard.Number, shard.Total)));
        await UntilAsync(() => rig.Pulse.Shards.All(shard => shard.IsReady));

        rig.Discord.NextConnection(new HangingUpgrade());
        first.Drop();
        await UntilAsync(() => rig.Pulse.Shards is [{ IsReady: false, SinceHeartbeat: null }, { IsReady: true }]);

        await rig.Discord.WaitForResumedAsync();
        await UntilAsync(() => rig.Pulse.Shards.All(shard => shard.IsReady));
    }

    private ShardPulse Begin() => Assert.Single(new GatewayPulse(NoMeters.Instance, _time).Begin(new ShardRange(0, 0, 1)));

    private static async Task UntilAsync(Func<bool> isSo)
    {
        for (var look = 0; look < 2000 && !isSo(); look++)
        {
            await Task.Delay(5, TestContext.Current.CancellationToken);
        }

        Assert.True(isSo());
    }
}
