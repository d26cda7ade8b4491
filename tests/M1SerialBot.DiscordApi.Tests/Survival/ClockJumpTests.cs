using M1SerialBot.LoopbackDiscord.Faults;
using M1SerialBot.LoopbackDiscord.Rest;

namespace M1SerialBot.DiscordApi.Tests.Survival;

/// <summary>Somebody sets the machine's clock while the bot runs: whatever waits goes by time that cannot be set.</summary>
[Collection(nameof(Alone))]
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
        await using var rig = await Rig.StartAsync();
        var connection = await rig.Discord.WaitForReadyAsync();
        await connection.WaitForAsync(1);
        var before = rig.Time.Elapsed;

        rig.Clock.Ahead = TimeSpan.FromHours(hours);
        Assert.True(rig.Pulse.Shards is [{ IsReady: true }], because);
        await connection.WaitForAsync(1, 4);
        await rig.AskAsync();

        var took = (rig.Time.Elapsed - before).TotalSeconds;
        Assert.InRange(took, 123, 124.5);
        Assert.True(rig.Pulse.Shards is [{ IsReady: true }], because);
        Assert.Single(rig.Discord.Connections);
        Assert.Empty(rig.Log.Warnings);
    }

    [Theory]
    [MemberData(nameof(Jumps))]
    public async Task A_wait_that_Discord_has_asked_for_is_as_long_as_it_was(int hours, string because)
    {
        await using var rig = await Rig.StartAsync();
        await rig.Discord.WaitForReadyAsync();
        rig.Discord.Faults.Next(Route.Callback, new RateLimited(TimeSpan.FromSeconds(1.5)));
        var delivered = rig.Discord.Deliver(rig.Question());
        await rig.Discord.WaitForRequestAsync(Route.Callback);

        rig.Clock.Ahead = TimeSpan.FromHours(hours);
        await delivered.WaitForAnswerAsync();

        var took = (delivered.AnsweredAt - delivered.At)!.Value.TotalSeconds;
        Assert.True(took is >= 1.4 and <= 1.8, $"{because}: {took}");
    }

    [Theory]
    [MemberData(nameof(Jumps))]
    public async Task A_lost_connection_is_waited_for_as_long_as_ever(int hours, string because)
    {
        await using var rig = await Rig.StartAsync();
        var connection = await rig.Discord.WaitForReadyAsync();
        await rig.AskAsync();
        var before = rig.Time.Elapsed;

        connection.Drop();
        rig.Clock.Ahead = TimeSpan.FromHours(hours);
        await rig.Discord.WaitForResumedAsync();
        var answer = await rig.AskAsync();

        var took = (rig.Time.Elapsed - before).TotalSeconds;
        Assert.True(answer.Accepted == 1, because);
        Assert.InRange(took, 0.5, 1.5);
    }
}
