using M1SerialBot.LoopbackDiscord.Clocks;
using M1SerialBot.LoopbackDiscord.Faults;
using M1SerialBot.LoopbackDiscord.Gateway;

namespace M1SerialBot.LoopbackDiscord.Tests.Gateway;

public sealed class ConnectionFaultTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_refused_upgrade_strikes_once_and_is_recorded()
    {
        await using var server = await LoopbackServer.StartAsync();
        server.NextConnection(new RefusedUpgrade(503));

        var refused = await Assert.ThrowsAsync<System.Net.WebSockets.WebSocketException>(() => RawClient.ConnectAsync(server.GatewayUrl));
        Assert.Contains("503", refused.Message, StringComparison.Ordinal);
        await using var client = await RawClient.ConnectAsync(server.GatewayUrl);
        await client.ExpectAsync(Opcode.Hello);

        Assert.Equal([503, 101], server.Upgrades.Select(upgrade => upgrade.Status));
        Assert.Single(server.Connections);
    }

    [Fact]
    public async Task A_hanging_upgrade_is_recorded_without_an_answer()
    {
        await using var server = await LoopbackServer.StartAsync();
        server.NextConnection(new HangingUpgrade());

        var connecting = ConnectAsync();
        await Assert.ThrowsAsync<TimeoutException>(() => connecting.WaitAsync(TimeSpan.FromMilliseconds(200), Cancellation));

        Assert.Null(Assert.Single(server.Upgrades).Status);
        await server.StopAsync();
        await Assert.ThrowsAsync<System.Net.WebSockets.WebSocketException>(() => connecting);

        async Task ConnectAsync()
        {
            await using var client = await RawClient.ConnectAsync(server.GatewayUrl);
        }
    }

    [Fact]
    public async Task Hello_ready_resumed_and_acks_can_fail_to_come()
    {
        await using var server = await LoopbackServer.StartAsync();
        server.NextConnection(new NoHello(), new NoReady(), new NoAcks());
        server.NextConnection(new NoResumed());
        await using var client = await RawClient.ConnectAsync(server.GatewayUrl);
        await client.SendAsync(Opcode.Identify, RawClient.Identify());
        await client.SendAsync(Opcode.Heartbeat, null);
        var connection = await server.WaitForConnectionAsync();
        await connection.WaitForAsync(Opcode.Heartbeat);
        await connection.SendAsync(Opcode.Reconnect);

        await client.ExpectAsync(Opcode.Reconnect);
        await using var again = await RawClient.ConnectAsync(server.ResumeUrl);
        await again.ExpectAsync(Opcode.Hello);
        await again.SendAsync(Opcode.Resume, new System.Text.Json.Nodes.JsonObject { ["token"] = "loopback-token", ["session_id"] = connection.SessionId, ["seq"] = 0 });
        await again.SendAsync(Opcode.Heartbeat, 0);
        await again.ExpectAsync(Opcode.HeartbeatAck);
        Assert.Null(server.Connections[1].ResumedAt);
    }

    [Fact]
    public async Task Single_acks_can_be_left_out()
    {
        await using var server = await LoopbackServer.StartAsync();
        var (client, _) = await RawClient.IdentifyAsync(server);
        await using var _ = client;
        server.Connections[0].StopAcks(1);

        await client.SendAsync(Opcode.Heartbeat, 1);
        await server.Connections[0].WaitForAsync(Opcode.Heartbeat);
        await server.Connections[0].SendAsync(Opcode.Heartbeat);
        await client.ExpectAsync(Opcode.Heartbeat);
        await client.SendAsync(Opcode.Heartbeat, 1);

        await client.ExpectAsync(Opcode.HeartbeatAck);
    }

    [Fact]
    public async Task A_frozen_connection_is_silent_and_its_events_are_replayed()
    {
        await using var server = await LoopbackServer.StartAsync();
        var (client, ready) = await RawClient.IdentifyAsync(server);
        await using var _ = client;
        server.Connections[0].Freeze();

        var delivered = server.Deliver(server.NewInteraction().Command("a"));
        await client.SendAsync(Opcode.Heartbeat, 1);
        await Assert.ThrowsAsync<TimeoutException>(() => server.Connections[0].WaitForAsync(Opcode.Heartbeat, patience: TimeSpan.FromMilliseconds(150)));

        Assert.Null(delivered.WrittenAt);
        await using var again = await RawClient.ConnectAsync(server.ResumeUrl);
        await again.ExpectAsync(Opcode.Hello);
        await again.SendAsync(Opcode.Resume, RawClient.Resume(ready, 1));
        await again.ExpectAsync(Opcode.Dispatch, "INTERACTION_CREATE");
        await again.ExpectAsync(Opcode.Dispatch, "RESUMED");
        await client.DisposeAsync();
        await server.Connections[0].WaitForCloseAsync();
    }

    [Fact]
    public async Task A_dropped_connection_ends_without_a_code()
    {
        await using var server = await LoopbackServer.StartAsync();
        var (client, _) = await RawClient.IdentifyAsync(server);
        await using var _ = client;

        server.Connections[0].Drop();

        Assert.Null(await client.ReadAsync());
        Assert.Null(client.CloseCode);
        await server.Connections[0].WaitForCloseAsync();
        Assert.Null(server.Connections[0].ClientCloseCode);
    }

    [Fact]
    public async Task An_invalid_session_ends_it_where_it_cannot_be_resumed()
    {
        await using var server = await LoopbackServer.StartAsync();
        var (client, ready) = await RawClient.IdentifyAsync(server);
        await using var _ = client;

        await server.Connections[0].SendAsync(Opcode.InvalidSession, true);
        Assert.True((bool?)(await client.ExpectAsync(Opcode.InvalidSession))["d"]);
        await server.Connections[0].SendAsync(Opcode.InvalidSession, false);
        Assert.False((bool?)(await client.ExpectAsync(Opcode.InvalidSession))["d"]);

        await using var again = await RawClient.ConnectAsync(server.ResumeUrl);
        await again.ExpectAsync(Opcode.Hello);
        await again.SendAsync(Opcode.Resume, RawClient.Resume(ready, 1));
        await again.ExpectAsync(Opcode.InvalidSession);
    }

    [Fact]
    public async Task A_timeout_says_what_was_awaited_and_what_was_seen()
    {
        using var time = new AutoAdvancingTimeProvider();
        await using var server = await LoopbackServer.StartAsync(new LoopbackOptions { Time = time });
        server.NextConnection(new NoReady());
        await using var client = await RawClient.ConnectAsync(server.GatewayUrl);

        var vain = await Assert.ThrowsAsync<TimeoutException>(() => server.WaitForReadyAsync(patience: TimeSpan.FromMilliseconds(50)));

        Assert.Contains("READY on shard 0", vain.Message, StringComparison.Ordinal);
        Assert.Contains("connection 0 (/gateway", vain.Message, StringComparison.Ordinal);
    }
}
