using M1SerialBot.LoopbackDiscord.Faults;
using M1SerialBot.LoopbackDiscord.Rest;

namespace M1SerialBot.DiscordApi.Tests.Survival;

/// <summary>The machine's clock is set while the bot runs. Delays don't depend on it.</summary>
[Collection(nameof(NonParallel))]
public sealed class ClockJumpTests
{
    public static TheoryData<int, string> Jumps() => new()
    {
        { 1, "summer" },
        { -1, "winter" },
        { 24 * 365 * 20, "a machine that finds out what year it is" },
        { -24 * 365 * 20, "a battery that has run out" },
    };

    [Theory]
    [MemberData(nameof(Jumps))]
    public async Task Heartbeats_go_on_and_the_shard_stays_ready(int hours, string because)
    {
        await using var host = await GatewayTestHost.StartAsync();
        var connection = await host.Discord.WaitForReadyAsync();
        await connection.WaitForAsync(1);
        var before = host.Time.Elapsed;

        host.Clock.Ahead = TimeSpan.FromHours(hours);
        Assert.True(host.Status.Shards is [{ IsReady: true }], because);
        await connection.WaitForAsync(1, 4);
        await host.AskAsync();

        var took = (host.Time.Elapsed - before).TotalSeconds;
        Assert.InRange(took, 123, 124.5);
        Assert.True(host.Status.Shards is [{ IsReady: true }], because);
        Assert.Single(host.Discord.Connections);
        Assert.Empty(host.Log.Warnings);
    }

    [Theory]
    [MemberData(nameof(Jumps))]
    public async Task A_wait_that_Discord_has_asked_for_is_as_long_as_it_was(int hours, string because)
    {
        await using var host = await GatewayTestHost.StartAsync();
        await host.Discord.WaitForReadyAsync();
        host.Discord.Faults.Next(Route.Callback, new RateLimited(TimeSpan.FromSeconds(1.5)));
        var delivered = host.Discord.Deliver(host.Question());
        await host.Discord.WaitForRequestAsync(Route.Callback);

        host.Clock.Ahead = TimeSpan.FromHours(hours);
        await delivered.WaitForAnswerAsync();

        var took = (delivered.AnsweredAt - delivered.At)!.Value.TotalSeconds;
        Assert.True(took is >= 1.4 and <= 1.8, $"{because}: {took}");
    }

    [Theory]
    [MemberData(nameof(Jumps))]
    public async Task A_lost_connection_is_waited_for_as_long_as_ever(int hours, string because)
    {
        await using var host = await GatewayTestHost.StartAsync();
        var connection = await host.Discord.WaitForReadyAsync();
        await host.AskAsync();
        var before = host.Time.Elapsed;

        connection.Drop();
        host.Clock.Ahead = TimeSpan.FromHours(hours);
        await host.Discord.WaitForResumedAsync();
        var answer = await host.AskAsync();

        var took = (host.Time.Elapsed - before).TotalSeconds;
        Assert.True(answer.Accepted == 1, because);
        Assert.InRange(took, 0.5, 1.5);
    }
}
