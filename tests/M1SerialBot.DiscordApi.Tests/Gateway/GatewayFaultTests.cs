using M1SerialBot.LoopbackDiscord.Faults;
using M1SerialBot.LoopbackDiscord.Rest;

namespace M1SerialBot.DiscordApi.Tests.Gateway;

/// <summary>After each fault the bot answers again in time, has lost nothing that was delivered, and sends neither too many heartbeats nor too few.</summary>
[Collection(nameof(NonParallel))]
public sealed class GatewayFaultTests
{
    public static TheoryData<string> Names() => [.. GatewayFaults.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_fault_is_survived(string name)
    {
        var row = GatewayFaults.All[name];
        await using var host = await GatewayTestHost.StartAsync();
        var first = await host.Discord.WaitForReadyAsync();
        await host.AskAsync();

        // Discord has the reply, but the bot may not have read the response yet.
        await host.Dispatcher.DrainAsync(TimeSpan.FromSeconds(5));
        var linesBefore = host.Log.Warnings.Count;
        var beatsBefore = Beats(host);

        var struck = host.Time.Elapsed;
        await row.Strike(host, first);
        struck = name.Contains("settled", StringComparison.Ordinal) ? host.Time.Elapsed : struck;
        switch (row.Back)
        {
            case Back.Resumed:
                await host.Discord.WaitForResumedAsync();
                break;
            case Back.Identified:
                await host.Discord.WaitForReadyAsync(count: 2);
                break;
        }

        await host.AskAsync();
        var took = host.Time.Elapsed - struck;
        var beats = Beats(host) - beatsBefore;
        var lines = host.Log.Warnings.Skip(linesBefore).ToList();

        Assert.InRange(took.TotalSeconds, 0, row.Seconds);
        Assert.InRange(beats, 0, row.Beats + 1);
        Assert.True(lines.Count <= 4, string.Join('\n', lines));
        Assert.Empty(host.Discord.Violations);
        Assert.All(host.Discord.Deliveries, delivery => Assert.Equal(1, delivery.Accepted));
        Assert.False(host.Running.IsCompleted, "it runs on");
    }

    [Theory]
    [InlineData("TCP drop")]
    [InlineData("op 7")]
    [InlineData("op 9 true")]
    [InlineData("close 4000")]
    [InlineData("bytes that are no zlib")]
    public async Task What_arrives_at_Discord_meanwhile_is_answered_after_the_resume(string name)
    {
        await using var host = await GatewayTestHost.StartAsync();
        var first = await host.Discord.WaitForReadyAsync();
        await host.AskAsync();

        await GatewayFaults.All[name].Strike(host, first);
        var missed = Enumerable.Range(0, 5).Select(_ => host.Discord.Deliver(host.Question())).ToList();

        await Task.WhenAll(missed.Select(delivery => delivery.WaitForAnswerAsync()));
        Assert.All(missed, delivery => Assert.Equal((1, 0), (delivery.Accepted, delivery.Refused)));
    }

    [Fact]
    public async Task A_session_is_resumed_where_Discord_says_and_from_the_last_event()
    {
        await using var host = await GatewayTestHost.StartAsync();
        var first = await host.Discord.WaitForReadyAsync();
        await host.AskAsync();

        first.Drop();
        var second = await host.Discord.WaitForResumedAsync();

        var resume = Assert.Single(second.Frames, frame => frame.Op == 6);
        Assert.Equal("/resume", second.Path);
        Assert.Equal((first.SessionId, 2), ((string?)resume.Json!["d"]!["session_id"], (int?)resume.Json["d"]!["seq"]));
        Assert.Equal(1, host.Discord.Identifies);
    }

    [Fact]
    public async Task A_connection_that_is_given_up_is_closed_with_a_code_that_keeps_the_session()
    {
        await using var host = await GatewayTestHost.StartAsync();
        var first = await host.Discord.WaitForReadyAsync();

        await first.SendAsync(7);
        await first.WaitForCloseAsync();

        Assert.Equal(4000, first.ClientCloseCode);
    }

    [Theory]
    [InlineData(2, "/resume", "an address that is back is where a session belongs")]
    [InlineData(3, "/gateway", "one that has not answered three times may be gone for good, while the session lives on")]
    [InlineData(4, "/resume", "the other address didn't answer either, so it was an outage")]
    [InlineData(10, "/resume", "its own address comes first in every round")]
    [InlineData(11, "/gateway", "and the other one right after it")]
    public async Task A_session_outlives_an_address_that_does_not_answer(int times, string path, string because)
    {
        await using var host = await GatewayTestHost.StartAsync();
        var first = await host.Discord.WaitForReadyAsync();
        await host.AskAsync();
        Refuse(host, times);

        first.Drop();
        var missed = host.Discord.Deliver(host.Question());
        var second = await host.Discord.WaitForResumedAsync();

        await host.AskAsync();
        Assert.True(path == second.Path, $"{because}: {string.Join("; ", host.Discord.Upgrades)}");
        Assert.NotNull(missed.WrittenAt);
        Assert.Equal(1, host.Discord.Identifies);
        Assert.Empty(host.Discord.Violations);
    }

    [Fact]
    public async Task Resumed_where_sessions_begin_it_goes_back_to_its_own_address_the_next_time()
    {
        await using var host = await GatewayTestHost.StartAsync();
        var first = await host.Discord.WaitForReadyAsync();
        await host.AskAsync();
        Refuse(host, times: 3);
        first.Drop();
        var second = await host.Discord.WaitForResumedAsync();

        second.Drop();
        var third = await host.Discord.WaitForResumedAsync(count: 2);

        Assert.Equal(("/gateway", "/resume"), (second.Path, third.Path));
    }

    [Fact]
    public async Task After_minutes_without_an_answer_a_new_session_is_opened_where_Discord_says_that_they_begin()
    {
        await using var host = await GatewayTestHost.StartAsync();
        var first = await host.Discord.WaitForReadyAsync();
        await host.AskAsync();
        Refuse(host, times: 20);

        first.Drop();
        await host.Discord.WaitForReadyAsync(count: 2);

        Assert.Equal(2, host.Discord.Requests.Count(request => request.Route == Route.Gateway));
        Assert.InRange(host.Time.Elapsed.TotalMinutes, 3, 8);
    }

    [Fact]
    public async Task A_storm_of_reconnects_is_slow_and_is_logged_once()
    {
        await using var host = await GatewayTestHost.StartAsync();
        var connection = await host.Discord.WaitForReadyAsync();
        for (var round = 1; round <= 30; round++)
        {
            await host.AskAsync();
            connection.Drop();
            connection = await host.Discord.WaitForResumedAsync(count: round);
        }

        // Each waits about a second. In half a minute there are at most two log lines.
        Assert.InRange(host.Time.Elapsed.TotalSeconds, 15, 60);
        Assert.InRange(host.Log.Warnings.Count, 1, 2);
        Assert.Equal(30, host.Faults.Count(FaultKind.ConnectionLost));
    }

    private static void Refuse(GatewayTestHost host, int times)
    {
        for (var attempt = 0; attempt < times; attempt++)
        {
            host.Discord.NextConnection(new RefusedUpgrade(503));
        }
    }

    private static int Beats(GatewayTestHost host) => host.Discord.Connections.Sum(connection => connection.Frames.Count(frame => frame.Op == 1));
}
