using System.Net.WebSockets;
using System.Text.Json.Nodes;
using M1SerialBot.LoopbackDiscord.Clocks;
using M1SerialBot.LoopbackDiscord.Faults;
using M1SerialBot.LoopbackDiscord.Gateway;

namespace M1SerialBot.LoopbackDiscord.Tests.Gateway;

public sealed class RuleTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("v=9&encoding=json", 4012, "the version is \"9\", not 10")]
    [InlineData("encoding=json", 4012, "the version is \"\", not 10")]
    [InlineData("v=10&encoding=etf", null, "the encoding is \"etf\", not json")]
    [InlineData("v=10&encoding=json&compress=zstd-stream", null, "the compression is \"zstd-stream\", not zlib-stream")]
    public async Task A_wrong_address_is_a_violation(string query, int? code, string violation)
    {
        await using var server = await LoopbackServer.StartAsync();
        await using var client = await RawClient.ConnectAsync(server.GatewayUrl, query);

        Assert.Equal(code is null, await client.ReadAsync() is not null);
        Assert.Equal(code, client.CloseCode);
        Assert.Equal([$"connection 0: {violation}"], server.Violations);
    }

    [Fact]
    public async Task A_wrong_token_closes_with_4004_and_is_no_violation()
    {
        await using var server = await LoopbackServer.StartAsync();
        await using var client = await RawClient.ConnectAsync(server.GatewayUrl);
        await client.ExpectAsync(Opcode.Hello);

        await client.SendAsync(Opcode.Identify, RawClient.Identify(token: "another"));

        await ExpectCloseAsync(client, CloseCode.AuthenticationFailed);
        Assert.Empty(server.Violations);
    }

    public static TheoryData<string, int?, string> Payloads => new()
    {
        { """{"op":2,"d":{"token":"loopback-token","intents":0,"properties":{"os":"a","browser":"b","device":"c"}}}""", 4005, "IDENTIFY for the second time on one connection" },
        { """{"op":6,"d":{"token":"loopback-token","session_id":"a","seq":1}}""", 4005, "RESUME for the second time on one connection" },
        { """{"op":1,"d":99}""", null, "a heartbeat with 99, but the last event was 1" },
        { """{"op":1,"d":"1"}""", null, "a heartbeat with \"1\", which is no number" },
        { """{"op":77,"d":null}""", 4001, "op 77, which no client may send" },
        { """{"op":1,"d":""", 4002, "a payload that cannot be read" },
        { $$"""{"op":1,"d":1,"x":"{{new string('x', 4096)}}"}""", 4002, "a payload of 4117 bytes, more than 4096" },
    };

    [Theory]
    [MemberData(nameof(Payloads))]
    public async Task A_wrong_payload_is_a_violation(string payload, int? code, string violation)
    {
        await using var server = await LoopbackServer.StartAsync();
        var (client, _) = await RawClient.IdentifyAsync(server);
        await using var _ = client;

        await client.SendTextAsync(payload);

        await (code is { } expected ? ExpectCloseAsync(client, expected) : client.ExpectAsync(Opcode.HeartbeatAck));
        Assert.Equal([$"connection 0: {violation}"], server.Violations);
    }

    [Fact]
    public async Task Nothing_but_heartbeats_comes_before_identify()
    {
        await using var server = await LoopbackServer.StartAsync();
        await using var client = await RawClient.ConnectAsync(server.GatewayUrl);
        await client.ExpectAsync(Opcode.Hello);

        await client.SendAsync(Opcode.Heartbeat, null);
        await client.ExpectAsync(Opcode.HeartbeatAck);
        await client.SendAsync(3, new JsonObject());

        await ExpectCloseAsync(client, CloseCode.NotAuthenticated);
        Assert.Equal(["connection 0: op 3 before IDENTIFY or RESUME"], server.Violations);
    }

    [Fact]
    public async Task A_heartbeat_with_an_outdated_sequence_number_is_a_violation()
    {
        using var time = new AutoAdvancingTimeProvider();
        await using var server = await LoopbackServer.StartAsync(new LoopbackOptions { Time = time });
        var (client, _) = await RawClient.IdentifyAsync(server);
        await using var _ = client;

        await client.SendAsync(Opcode.Heartbeat, null);
        await client.ExpectAsync(Opcode.HeartbeatAck);
        Assert.Empty(server.Violations);
        await Task.Delay(TimeSpan.FromSeconds(3), time, Cancellation);
        await client.SendAsync(Opcode.Heartbeat, null);
        await client.ExpectAsync(Opcode.HeartbeatAck);

        Assert.Equal(["connection 0: a heartbeat with null, but event 1 had been read"], server.Violations);
    }

    [Fact]
    public async Task More_than_120_payloads_in_a_minute_are_a_violation()
    {
        await using var server = await LoopbackServer.StartAsync();
        var (client, _) = await RawClient.IdentifyAsync(server);
        await using var _ = client;
        for (var beat = 0; beat < 120; beat++)
        {
            await client.SendAsync(Opcode.Heartbeat, 1);
        }

        while (await client.ReadAsync() is not null)
        {
        }

        Assert.Equal(CloseCode.RateLimited, client.CloseCode);
        Assert.Equal(["connection 0: more than 120 payloads in 60 s"], server.Violations);
    }

    [Theory]
    [InlineData(1, 1, 4.9, false, "one shard of a key in five seconds")]
    [InlineData(1, 1, 5, true, "the next five seconds")]
    [InlineData(2, 1, 0, true, "another key")]
    [InlineData(2, 2, 0, false, "shards 0 and 2 share a key")]
    public async Task Identify_keeps_its_distance(int maxConcurrency, int second, double seconds, bool isRight, string because)
    {
        using var time = new AutoAdvancingTimeProvider();
        await using var server = await LoopbackServer.StartAsync(new LoopbackOptions { Time = time, MaxConcurrency = maxConcurrency });
        var (client, _) = await RawClient.IdentifyAsync(server, 0, 3);
        await using var _ = client;
        await using var other = await RawClient.ConnectAsync(server.GatewayUrl);
        await other.ExpectAsync(Opcode.Hello);

        await Task.Delay(TimeSpan.FromSeconds(seconds), time, Cancellation);
        await other.SendAsync(Opcode.Identify, RawClient.Identify(second, 3));
        var answer = await other.ReadAsync();

        Assert.True(isRight == ((int?)answer!["op"] == Opcode.Dispatch), because);
        Assert.True(isRight == (server.Violations.Count == 0), because);
    }

    [Fact]
    public async Task Intents_and_missing_properties_are_violations()
    {
        await using var server = await LoopbackServer.StartAsync();
        await using var client = await RawClient.ConnectAsync(server.GatewayUrl);
        await client.ExpectAsync(Opcode.Hello);
        var identify = RawClient.Identify(intents: 513);
        identify.Remove("properties");

        await client.SendAsync(Opcode.Identify, identify);
        await client.ExpectAsync(Opcode.Dispatch, "READY");

        Assert.Equal(["connection 0: IDENTIFY with intents 513, not 0", "connection 0: IDENTIFY without properties"], server.Violations);
    }

    [Fact]
    public async Task Resume_belongs_to_the_address_that_ready_named()
    {
        await using var server = await LoopbackServer.StartAsync();
        var (client, ready) = await RawClient.IdentifyAsync(server);
        await using var _ = client;
        await using var again = await RawClient.ConnectAsync(server.GatewayUrl);
        await again.ExpectAsync(Opcode.Hello);

        await again.SendAsync(Opcode.Resume, RawClient.Resume(ready, 1));
        await again.ExpectAsync(Opcode.Dispatch, "RESUMED");

        Assert.Equal(["connection 1: RESUME to /gateway, not to the address that READY named"], server.Violations);
    }

    [Fact]
    public async Task Resume_may_go_where_sessions_begin_while_that_address_does_not_answer()
    {
        await using var server = await LoopbackServer.StartAsync();
        var (client, ready) = await RawClient.IdentifyAsync(server);
        await using var _ = client;
        server.NextConnection(new RefusedUpgrade(503));
        await Assert.ThrowsAsync<WebSocketException>(() => RawClient.ConnectAsync(server.ResumeUrl));
        await using var again = await RawClient.ConnectAsync(server.GatewayUrl);
        await again.ExpectAsync(Opcode.Hello);

        await again.SendAsync(Opcode.Resume, RawClient.Resume(ready, 1));
        await again.ExpectAsync(Opcode.Dispatch, "RESUMED");

        Assert.Empty(server.Violations);
    }

    [Fact]
    public async Task Resume_from_a_number_that_was_never_sent_closes_with_4007()
    {
        await using var server = await LoopbackServer.StartAsync();
        var (client, ready) = await RawClient.IdentifyAsync(server);
        await using var _ = client;
        await using var again = await RawClient.ConnectAsync(server.ResumeUrl);
        await again.ExpectAsync(Opcode.Hello);

        await again.SendAsync(Opcode.Resume, RawClient.Resume(ready, 50));

        await ExpectCloseAsync(again, CloseCode.InvalidSequence);
    }

    [Fact]
    public async Task With_no_session_start_left_identify_costs_the_token()
    {
        await using var server = await LoopbackServer.StartAsync(new LoopbackOptions { SessionStartsRemaining = 0 });
        await using var client = await RawClient.ConnectAsync(server.GatewayUrl);
        await client.ExpectAsync(Opcode.Hello);

        await client.SendAsync(Opcode.Identify, RawClient.Identify());

        await ExpectCloseAsync(client, CloseCode.AuthenticationFailed);
        Assert.Contains("no session start left", Assert.Single(server.Violations), StringComparison.Ordinal);
    }

    private static async Task ExpectCloseAsync(RawClient client, int code)
    {
        Assert.Null(await client.ReadAsync());
        Assert.Equal(code, client.CloseCode);
    }
}
