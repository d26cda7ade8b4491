using M1SerialBot.DiscordApi.Gateway;
using M1SerialBot.LoopbackDiscord.Faults;
using M1SerialBot.LoopbackDiscord.Rest;

namespace M1SerialBot.DiscordApi.Tests.Gateway;

/// <summary>How sessions are opened: where Discord says, and as often as it allows.</summary>
[Collection(nameof(NonParallel))]
public sealed class GatewayStartTests
{
    [Fact]
    public async Task A_session_is_opened_with_no_intents_and_compressed()
    {
        await using var host = await GatewayTestHost.StartAsync();

        var connection = await host.Discord.WaitForReadyAsync();

        var identify = Assert.Single(connection.Frames, frame => frame.Op == 2).Data!;
        Assert.Equal((0, "[0,1]"), ((int?)identify["intents"], identify["shard"]!.ToJsonString()));
        Assert.True(connection.IsCompressed);
        Assert.Equal("/gateway", connection.Path);
        Assert.Empty(host.Discord.Violations);
    }

    [Theory]
    [InlineData(64, null, "a message of the gateway over several of the socket")]
    [InlineData(null, 7, "a message of the socket over several frames")]
    [InlineData(50, 9, "both")]
    public async Task Messages_may_be_cut_anywhere(int? messageSize, int? frameSize, string because)
    {
        var options = new GatewayTestHostOptions { Loopback = new() { WebSocketMessageSize = messageSize, WebSocketFrameSize = frameSize } };
        await using var host = await GatewayTestHost.StartAsync(options);
        await host.Discord.WaitForReadyAsync();

        var delivered = await host.AskAsync(new string('9', 6000));

        Assert.True((string?)delivered.Answer!["data"]!["content"] == "read 6000 characters", because);
    }

    [Fact]
    public async Task Heartbeats_begin_at_a_random_part_of_their_interval_and_keep_it()
    {
        await using var host = await GatewayTestHost.StartAsync();
        var connection = await host.Discord.WaitForReadyAsync();

        await connection.WaitForAsync(1, 4);

        var beats = connection.Frames.Where(frame => frame.Op == 1).Select(frame => (frame.At - connection.OpenedAt).TotalMilliseconds).Take(4);
        Assert.Equal([20_625, 61_875, 103_125, 144_375], beats);
        Assert.Empty(host.Discord.Violations);
    }

    [Fact]
    public async Task A_heartbeat_that_is_asked_for_is_sent_at_once()
    {
        await using var host = await GatewayTestHost.StartAsync();
        var connection = await host.Discord.WaitForReadyAsync();
        host.Time.Hold();

        await connection.SendAsync(1);

        var beat = await connection.WaitForAsync(1);
        Assert.Equal(1, (int?)beat.Data);
        host.Time.Release();
    }

    [Fact]
    public async Task However_many_heartbeats_are_asked_for_the_limit_is_kept_and_the_connection_too()
    {
        await using var host = await GatewayTestHost.StartAsync();
        var connection = await host.Discord.WaitForReadyAsync();
        for (var beat = 0; beat < 500; beat++)
        {
            await connection.SendAsync(1);
        }

        await host.AskAsync();
        await connection.WaitForAsync(1, 112);

        Assert.Empty(host.Discord.Violations);
        Assert.True(host.Faults.Count(FaultKind.SendLimit) > 300);
        Assert.Single(host.Log.Warnings);
        Assert.Null(connection.ClosedAt);
    }

    [Fact]
    public async Task READY_that_never_comes_is_waited_for_and_then_asked_for_again()
    {
        await using var host = await GatewayTestHost.StartAsync(prepare: discord => discord.NextConnection(new NoReady()));

        await host.Discord.WaitForReadyAsync();

        await host.AskAsync();
        Assert.InRange(host.Time.Elapsed.TotalSeconds, 15, 21);
        Assert.Equal(2, host.Discord.Identifies);
        Assert.Empty(host.Discord.Violations);
    }

    [Theory]
    [InlineData("session_id", "then it cannot be resumed, and that is all")]
    [InlineData("resume_gateway_url", "then it is resumed where it began")]
    [InlineData("guilds", "it isn't needed")]
    [InlineData("user", "nor that")]
    [InlineData("application", "nor that")]
    public async Task READY_may_lack_anything(string field, string because)
    {
        await using var host = await GatewayTestHost.StartAsync(new GatewayTestHostOptions { Loopback = new() { EditReady = ready => ready.Remove(field) } });
        var connection = await host.Discord.WaitForReadyAsync();
        await host.AskAsync();

        connection.Drop();
        await host.Discord.WaitForConnectionAsync(2);
        if (field == "session_id")
        {
            await host.Discord.WaitForReadyAsync(count: 2);
        }
        else if (field != "resume_gateway_url")
        {
            await host.Discord.WaitForResumedAsync();
        }

        Assert.False(host.Running.IsCompleted, because);
    }

    [Theory]
    [InlineData(4004, FatalError.Token)]
    [InlineData(4010, FatalError.Shard)]
    [InlineData(4011, FatalError.TooFewShards)]
    [InlineData(4012, FatalError.Version)]
    [InlineData(4013, FatalError.Intents)]
    [InlineData(4014, FatalError.Intents)]
    public async Task A_final_close_code_ends_it_and_nothing_is_tried_again(int code, FatalError error)
    {
        await using var host = await GatewayTestHost.StartAsync();
        var connection = await host.Discord.WaitForReadyAsync();

        await connection.CloseAsync(code);

        var refused = await Assert.ThrowsAsync<DiscordFatalException>(() => host.Running);
        Assert.Equal(error, refused.FatalError);
        Assert.Equal((1, 1), (host.Discord.Connections.Count, host.Discord.Identifies));
    }

    [Fact]
    public async Task A_bad_token_spends_no_session()
    {
        await using var host = await GatewayTestHost.StartAsync(new GatewayTestHostOptions { Token = "bad-token" });

        var refused = await Assert.ThrowsAsync<DiscordFatalException>(() => host.Running);

        Assert.Equal(FatalError.Token, refused.FatalError);
        Assert.Equal((0, 0, 1), (host.Discord.Identifies, host.Discord.Connections.Count, host.Discord.Requests.Count));
    }

    [Fact]
    public async Task A_token_that_goes_bad_is_noticed_before_a_session_is_asked_for()
    {
        await using var host = await GatewayTestHost.StartAsync();
        var connection = await host.Discord.WaitForReadyAsync();
        host.Discord.Faults.Next(Route.Gateway, new Status(401));

        await connection.SendAsync(9, false);

        Assert.Equal(FatalError.Token, (await Assert.ThrowsAsync<DiscordFatalException>(() => host.Running)).FatalError);
        Assert.Equal(1, host.Discord.Identifies);
    }

    // What happens three times, the most seconds that it may take, and the fewest log lines.
    public static TheoryData<string, double, int> Troubles() => new()
    {
        { "500", 15, 1 }, { "502", 15, 1 }, { "429", 60, 1 }, { "global 429", 60, 1 }, { "403", 15, 1 },
        { "garbage", 15, 1 }, { "drop", 15, 1 }, { "hang", 105, 1 }, { "slow", 105, 0 },
    };

    [Theory]
    [MemberData(nameof(Troubles))]
    public async Task Trouble_with_the_address_is_waited_out(string trouble, double seconds, int lines)
    {
        await using var host = await GatewayTestHost.StartAsync(prepare: discord => discord.Faults.Next(Route.Gateway, Fault(trouble), times: 3));

        await host.Discord.WaitForReadyAsync();

        Assert.InRange(host.Time.Elapsed.TotalSeconds, 0.1, seconds);
        Assert.InRange(host.Discord.Requests.Count(request => request.Route == Route.Gateway), 1, 6);
        Assert.InRange(host.Log.Warnings.Count, lines, 3);
        await host.AskAsync();
    }

    [Fact]
    public async Task When_hardly_any_session_is_left_the_reset_is_waited_for()
    {
        var options = new GatewayTestHostOptions { Loopback = new() { SessionStartsRemaining = 9, SessionStartsResetAfter = TimeSpan.FromHours(3) } };
        await using var host = await GatewayTestHost.StartAsync(options);

        await host.Discord.WaitForReadyAsync();

        Assert.InRange(host.Time.Elapsed.TotalHours, 3, 3.1);
        Assert.Equal(1, host.Discord.Identifies);
        Assert.Single(host.Log.Warnings);
    }

    [Theory]
    [InlineData(1, 6, 25, "one every five seconds")]
    [InlineData(2, 6, 10, "two every five seconds")]
    [InlineData(16, 20, 5, "sixteen at once, and then the rest")]
    public async Task Shards_open_their_sessions_as_many_at_a_time_as_are_allowed(int maxConcurrency, int shards, double seconds, string because)
    {
        await using var host = await GatewayTestHost.StartAsync(new GatewayTestHostOptions { Loopback = new() { Shards = shards, MaxConcurrency = maxConcurrency } });

        for (var shard = 0; shard < shards; shard++)
        {
            await host.Discord.WaitForReadyAsync(shard);
        }

        Assert.Empty(host.Discord.Violations);
        Assert.True(Math.Abs(host.Time.Elapsed.TotalSeconds - seconds) < 2, $"{because}: {host.Time.Elapsed.TotalSeconds}");
        var delivered = Enumerable.Range(0, shards).Select(shard => host.Discord.Deliver(
            host.Discord.NewInteraction().InGuild(((ulong)shard << 22).ToString(System.Globalization.CultureInfo.InvariantCulture)).Command("m1serial"))).ToList();
        await Task.WhenAll(delivered.Select(delivery => delivery.WaitForAnswerAsync()));
    }

    [Fact]
    public async Task A_part_of_the_shards_can_be_run()
    {
        await using var host = await GatewayTestHost.StartAsync(new GatewayTestHostOptions { Shards = new ShardRange(2, 3, 8) });

        await host.Discord.WaitForReadyAsync(2);
        await host.Discord.WaitForReadyAsync(3);

        Assert.Equal(
            ["[2,8]", "[3,8]"],
            host.Discord.Connections.SelectMany(connection => connection.Frames).Where(frame => frame.Op == 2).Select(frame => frame.Data!["shard"]!.ToJsonString()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task One_shard_that_breaks_leaves_the_others_alone()
    {
        await using var host = await GatewayTestHost.StartAsync(new GatewayTestHostOptions { Loopback = new() { Shards = 3, MaxConcurrency = 3 } });
        var connections = new[] { await host.Discord.WaitForReadyAsync(0), await host.Discord.WaitForReadyAsync(1), await host.Discord.WaitForReadyAsync(2) };
        await Task.WhenAll(connections.Select(connection => connection.WaitForAsync(1)));

        connections[1].Drop();
        await host.Discord.WaitForResumedAsync(1);

        Assert.Null(connections[0].ClosedAt);
        Assert.Null(connections[2].ClosedAt);
        Assert.Equal(4, host.Discord.Connections.Count);
    }

    private static Fault Fault(string trouble) => trouble switch
    {
        "429" => new RateLimited(TimeSpan.FromSeconds(5.5)),
        "global 429" => new RateLimited(TimeSpan.FromSeconds(5.5), IsGlobal: true),
        "garbage" => new Garbage(),
        "drop" => new Drop(),
        "hang" => new Hang(),
        "slow" => new Slow(TimeSpan.FromSeconds(9)),
        _ => new Status(int.Parse(trouble, System.Globalization.CultureInfo.InvariantCulture)),
    };
}
