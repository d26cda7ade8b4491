using M1SerialBot.LoopbackDiscord.Faults;
using M1SerialBot.LoopbackDiscord.Rest;

namespace M1SerialBot.DiscordApi.Tests.Gateway;

/// <summary>Whatever befalls a connection, the bot answers again within its time, loses nothing that was delivered, and neither floods nor falls silent.</summary>
[Collection(nameof(Alone))]
public sealed class GatewayFaultTests
{
    public static TheoryData<string> Names() => [.. GatewayFaults.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_fault_is_survived(string name)
    {
        var row = GatewayFaults.All[name];
        await using var rig = await Rig.StartAsync();
        var first = await rig.Discord.WaitForReadyAsync();
        await rig.AskAsync();

        // Discord has the answer; the bot may still have to read that.
        await rig.Dispatcher.DrainAsync(TimeSpan.FromSeconds(5));
        var linesBefore = rig.Log.Warnings.Count;
        var beatsBefore = Beats(rig);

        var struck = rig.Time.Elapsed;
        await row.Strike(rig, first);
        struck = name.Contains("settled", StringComparison.Ordinal) ? rig.Time.Elapsed : struck;
        switch (row.Back)
        {
            case Back.Resumed:
                await rig.Discord.WaitForResumedAsync();
                break;
            case Back.Anew:
                await rig.Discord.WaitForReadyAsync(count: 2);
                break;
        }

        await rig.AskAsync();
        var took = rig.Time.Elapsed - struck;
        var beats = Beats(rig) - beatsBefore;
        var lines = rig.Log.Warnings.Skip(linesBefore).ToList();

        Assert.InRange(took.TotalSeconds, 0, row.Seconds);
        Assert.InRange(beats, 0, row.Beats + 1);
        Assert.True(lines.Count <= 4, string.Join('\n', lines));
        Assert.Empty(rig.Discord.Violations);
        Assert.All(rig.Discord.Deliveries, delivery => Assert.Equal(1, delivery.Accepted));
        Assert.False(rig.Running.IsCompleted, "it runs on");
    }

    [Theory]
    [InlineData("TCP drop")]
    [InlineData("op 7")]
    [InlineData("op 9 true")]
    [InlineData("close 4000")]
    [InlineData("bytes that are no zlib")]
    public async Task What_arrives_at_Discord_meanwhile_is_answered_after_the_resume(string name)
    {
        await using var rig = await Rig.StartAsync();
        var first = await rig.Discord.WaitForReadyAsync();
        await rig.AskAsync();

        await GatewayFaults.All[name].Strike(rig, first);
        var missed = Enumerable.Range(0, 5).Select(_ => rig.Discord.Deliver(rig.Question())).ToList();

        await Task.WhenAll(missed.Select(delivery => delivery.WaitForAnswerAsync()));
        Assert.All(missed, delivery => Assert.Equal((1, 0), (delivery.Accepted, delivery.Refused)));
    }

    [Fact]
    public async Task A_session_is_resumed_where_Discord_says_and_from_the_last_event()
    {
        await using var rig = await Rig.StartAsync();
        var first = await rig.Discord.WaitForReadyAsync();
        await rig.AskAsync();

        first.Drop();
        var second = await rig.Discord.WaitForResumedAsync();

        var resume = Assert.Single(second.Frames, frame => frame.Op == 6);
        Assert.Equal("/resume", second.Path);
        Assert.Equal((first.SessionId, 2), ((string?)resume.Json!["d"]!["session_id"], (int?)resume.Json["d"]!["seq"]));
        Assert.Equal(1, rig.Discord.Identifies);
    }

    [Fact]
    public async Task A_connection_that_is_given_up_is_closed_with_a_code_that_keeps_the_session()
    {
        await using var rig = await Rig.StartAsync();
        var first = await rig.Discord.WaitForReadyAsync();

        await first.SendAsync(7);
        await first.WaitForCloseAsync();

        Assert.Equal(4000, first.ClientCloseCode);
    }

    [Theory]
    [InlineData(2, "/resume", "an address that is back is where a session belongs")]
    [InlineData(3, "/gateway", "one that has not answered three times may be gone for good, while the session lives on")]
    [InlineData(4, "/resume", "where sessions begin nobody answered either, so it was an outage")]
    [InlineData(10, "/resume", "its own address comes first in every round")]
    [InlineData(11, "/gateway", "and the other right behind it")]
    public async Task A_session_outlives_an_address_that_does_not_answer(int times, string path, string because)
    {
        await using var rig = await Rig.StartAsync();
        var first = await rig.Discord.WaitForReadyAsync();
        await rig.AskAsync();
        Refuse(rig, times);

        first.Drop();
        var missed = rig.Discord.Deliver(rig.Question());
        var second = await rig.Discord.WaitForResumedAsync();

        await rig.AskAsync();
        Assert.True(path == second.Path, $"{because}: {string.Join("; ", rig.Discord.Upgrades)}");
        Assert.NotNull(missed.WrittenAt);
        Assert.Equal(1, rig.Discord.Identifies);
        Assert.Empty(rig.Discord.Violations);
    }

    [Fact]
    public async Task Resumed_where_sessions_begin_it_goes_back_to_its_own_address_the_next_time()
    {
        await using var rig = await Rig.StartAsync();
        var first = await rig.Discord.WaitForReadyAsync();
        await rig.AskAsync();
        Refuse(rig, times: 3);
        first.Drop();
        var second = await rig.Discord.WaitForResumedAsync();

        second.Drop();
        var third = await rig.Discord.WaitForResumedAsync(count: 2);

        Assert.Equal(("/gateway", "/resume"), (second.Path, third.Path));
    }

    [Fact]
    public async Task After_minutes_without_an_answer_a_new_session_is_opened_where_Discord_says_that_they_begin()
    {
        await using var rig = await Rig.StartAsync();
        var first = await rig.Discord.WaitForReadyAsync();
        await rig.AskAsync();
        Refuse(rig, times: 20);

        first.Drop();
        await rig.Discord.WaitForReadyAsync(count: 2);

        Assert.Equal(2, rig.Discord.Requests.Count(request => request.Route == Route.Gateway));
        Assert.InRange(rig.Time.Elapsed.TotalMinutes, 3, 8);
    }

    [Fact]
    public async Task A_storm_of_reconnects_is_slow_and_is_logged_once()
    {
        await using var rig = await Rig.StartAsync();
        var connection = await rig.Discord.WaitForReadyAsync();
        for (var round = 1; round <= 30; round++)
        {
            await rig.AskAsync();
            connection.Drop();
            connection = await rig.Discord.WaitForResumedAsync(count: round);
        }

        // Each comes back at once, so that each waits for about a second; in half a minute there are at most two lines.
        Assert.InRange(rig.Time.Elapsed.TotalSeconds, 15, 60);
        Assert.InRange(rig.Log.Warnings.Count, 1, 2);
        Assert.Equal(30, rig.Faults.Count(FaultKind.ConnectionLost));
    }

    private static void Refuse(Rig rig, int times)
    {
        for (var attempt = 0; attempt < times; attempt++)
        {
            rig.Discord.NextConnection(new RefusedUpgrade(503));
        }
    }

    private static int Beats(Rig rig) => rig.Discord.Connections.Sum(connection => connection.Frames.Count(frame => frame.Op == 1));
}
