using M1SerialBot.LoopbackDiscord.Faults;
using M1SerialBot.LoopbackDiscord.Gateway;

namespace M1SerialBot.DiscordApi.Tests.Gateway;

/// <summary>Whatever befalls a connection, the bot answers again within its time, loses nothing that was delivered, and neither floods nor falls silent.</summary>
[Collection(nameof(Alone))]
public sealed class GatewayFaultTests
{
    // What happens; how the bot comes back; within how many seconds it answers again; how many heartbeats that takes at the most; why.
    private static readonly Dictionary<string, Row> Rows = new(StringComparer.Ordinal)
    {
        ["TCP drop"] = new(Back.Resumed, 1, 0, (_, connection) => Do(connection.Drop)),
        ["op 7"] = new(Back.Resumed, 1, 0, (_, connection) => connection.SendAsync(7)),
        ["op 7 on a settled connection"] = new(Back.Resumed, 0, 3, async (rig, connection) =>
        {
            await connection.WaitForAsync(1, 3);
            await connection.SendAsync(7);
        }),
        ["op 9 true"] = new(Back.Resumed, 1, 0, (_, connection) => connection.SendAsync(9, true)),
        ["op 9 false"] = new(Back.Anew, 5, 0, (_, connection) => connection.SendAsync(9, false)),
        ["close 1000"] = new(Back.Resumed, 1, 0, (_, connection) => connection.CloseAsync(1000)),
        ["close 1001"] = new(Back.Resumed, 1, 0, (_, connection) => connection.CloseAsync(1001)),
        ["close 4000"] = new(Back.Resumed, 1, 0, (_, connection) => connection.CloseAsync(4000)),
        ["close 4007"] = new(Back.Anew, 5, 0, (_, connection) => connection.CloseAsync(4007)),
        ["close 4009"] = new(Back.Anew, 5, 0, (_, connection) => connection.CloseAsync(4009)),
        ["HELLO that never comes"] = new(Back.Resumed, 14, 0, (rig, connection) => DropInto(rig, connection, new NoHello())),
        ["RESUMED that never comes"] = new(Back.Anew, 24, 0, (rig, connection) => DropInto(rig, connection, new NoResumed())),
        ["upgrade refused with 503"] = new(Back.Resumed, 3, 0, (rig, connection) => DropInto(rig, connection, new RefusedUpgrade(503))),
        ["upgrade that hangs"] = new(Back.Resumed, 14, 0, (rig, connection) => DropInto(rig, connection, new HangingUpgrade())),
        ["ACK lost without other traffic"] = new(Back.Resumed, 84, 1, (_, connection) => Do(() => connection.StopAcks())),
        ["ACK lost with other traffic"] = new(Back.Resumed, 84, 1, async (rig, connection) =>
        {
            connection.StopAcks();
            while (connection.ClosedAt is null)
            {
                await connection.SendEventAsync("TYPING_START");
                await Task.Delay(TimeSpan.FromSeconds(1), rig.Time);
            }
        }),
        ["one ACK lost"] = new(Back.Resumed, 84, 1, (_, connection) => Do(() => connection.StopAcks(1))),
        ["frozen peer"] = new(Back.Resumed, 85, 1, (_, connection) => Do(connection.Freeze)),
        ["bytes that are no zlib"] = new(Back.Resumed, 1, 0, (_, connection) => connection.SendBareAsync("rubbish, and no zlib at all"u8.ToArray())),
        ["a frame that is no JSON"] = new(Back.NeverGone, 0, 0, (_, connection) => connection.SendRawAsync("{\"op\":"u8.ToArray())),
        ["a frame that is another JSON"] = new(Back.NeverGone, 0, 0, (_, connection) => connection.SendRawAsync("[1,2]"u8.ToArray())),
        ["an interaction without an id"] = new(Back.NeverGone, 0, 0, (_, connection) => connection.SendEventAsync("INTERACTION_CREATE")),
        ["unknown op"] = new(Back.NeverGone, 0, 0, (_, connection) => connection.SendAsync(42, "what")),
        ["unknown event"] = new(Back.NeverGone, 0, 0, (_, connection) => connection.SendEventAsync("SOMETHING_NEW")),
        ["10 MB frame"] = new(Back.NeverGone, 0, 0, (_, connection) => connection.SendHugeAsync(10 * 1024 * 1024)),
        ["server restart"] = new(Back.Resumed, 2, 0, (rig, _) => rig.Discord.RestartAsync()),
        ["server restart that loses sessions"] = new(Back.Anew, 7, 0, (rig, _) => rig.Discord.RestartAsync(sessionsSurvive: false)),
        ["server away for a while, sessions lost"] = new(Back.Anew, 60, 0, async (rig, _) =>
        {
            await rig.Discord.StopAsync();
            await Task.Delay(TimeSpan.FromSeconds(20), rig.Time);
            await rig.Discord.RestartAsync(sessionsSurvive: false);
        }),
    };

    public static TheoryData<string> Names() => [.. Rows.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_fault_is_survived(string name)
    {
        var row = Rows[name];
        await using var rig = await Rig.StartAsync();
        var first = await rig.Discord.WaitForReadyAsync();
        await rig.AskAsync();
        var linesBefore = rig.Log.Warnings.Count;
        var beatsBefore = Beats(rig);

        var struck = rig.Time.Elapsed;
        await row.Strike(rig, first);
        struck = name.Contains("settled", StringComparison.Ordinal) ? rig.Time.Elapsed : struck;
        await ComeBackAsync(rig, row.Back);
        await rig.AskAsync();
        var took = rig.Time.Elapsed - struck;
        var beats = Beats(rig) - beatsBefore;
        var lines = rig.Log.Warnings.Skip(linesBefore).ToList();

        TestContext.Current.TestOutputHelper?.WriteLine($"| {name} | {took.TotalSeconds:0.0} s | {rig.Discord.Deliveries.Count(delivery => delivery.Accepted == 0)} | {beats} | {lines.Count} |");
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

        await Rows[name].Strike(rig, first);
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

    private static async Task ComeBackAsync(Rig rig, Back back)
    {
        if (back == Back.Resumed)
        {
            await rig.Discord.WaitForResumedAsync();
        }
        else if (back == Back.Anew)
        {
            await rig.Discord.WaitForReadyAsync(count: 2);
        }
    }

    private static Task Do(Action action)
    {
        action();
        return Task.CompletedTask;
    }

    private static Task DropInto(Rig rig, GatewayConnection connection, ConnectionFault fault)
    {
        rig.Discord.NextConnection(fault);
        connection.Drop();
        return Task.CompletedTask;
    }

    private enum Back
    {
        NeverGone,
        Resumed,
        Anew,
    }

    private sealed record Row(Back Back, double Seconds, int Beats, Func<Rig, GatewayConnection, Task> Strike);
}
