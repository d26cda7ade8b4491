using System.Globalization;
using M1SerialBot.DiscordApi.Tests.Reliability;
using M1SerialBot.LoopbackDiscord.Faults;

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

        Tables.Gateway.Measured(
            name, row.Back == Back.NeverGone ? "it was never gone" : string.Create(CultureInfo.InvariantCulture, $"{took.TotalSeconds:0.0} s"),
            $"{rig.Discord.Deliveries.Count(delivery => delivery.Accepted == 0)}", $"{beats}", $"{lines.Count}");
        Assert.InRange(took.TotalSeconds, 0, row.Seconds);
        Assert.InRange(beats, 0, row.Beats + 1);
        Assert.InRange(lines.Count, 0, 4);
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

    [Fact]
    public async Task A_resume_address_that_is_gone_is_given_up_for_a_new_session()
    {
        await using var rig = await Rig.StartAsync();
        var first = await rig.Discord.WaitForReadyAsync();
        for (var attempt = 0; attempt < 3; attempt++)
        {
            rig.Discord.NextConnection(new RefusedUpgrade(404));
        }

        first.Drop();
        await rig.Discord.WaitForReadyAsync(count: 2);

        await rig.AskAsync();
        Assert.InRange(rig.Time.Elapsed.TotalSeconds, 0, 20);
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

    private static int Beats(Rig rig) => rig.Discord.Connections.Sum(connection => connection.Frames.Count(frame => frame.Op == 1));
}
