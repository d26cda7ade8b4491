using System.Text;
using System.Text.Json.Nodes;
using M1SerialBot.LoopbackDiscord.Gateway;

namespace M1SerialBot.LoopbackDiscord.Tests.Gateway;

public sealed class ConversationTests
{
    [Fact]
    public async Task A_client_is_greeted_identifies_and_is_ready()
    {
        await using var server = await LoopbackServer.StartAsync(new LoopbackOptions { HeartbeatInterval = TimeSpan.FromSeconds(7) });
        await using var client = await RawClient.ConnectAsync(server.GatewayUrl);

        Assert.Equal(7000, (int?)(await client.ExpectAsync(Opcode.Hello))["d"]!["heartbeat_interval"]);
        await client.SendAsync(Opcode.Identify, RawClient.Identify());
        var ready = await client.ExpectAsync(Opcode.Dispatch, "READY");

        Assert.Equal(1, (int?)ready["s"]);
        Assert.Equal(server.ResumeUrl.ToString(), (string?)ready["d"]!["resume_gateway_url"]);
        Assert.Equal(server.Options.ApplicationId, (string?)ready["d"]!["application"]!["id"]);
        Assert.Equal("[0,1]", ready["d"]!["shard"]!.ToJsonString());
        var connection = await server.WaitForReadyAsync();
        Assert.Equal((0, "/gateway", (string?)ready["d"]!["session_id"]), (connection.Shard, connection.Path, connection.SessionId));
        Assert.Equal((1, 999), (server.Identifies, server.SessionStartsRemaining));
        Assert.Empty(server.Violations);
    }

    [Fact]
    public async Task Heartbeats_are_acknowledged_and_recorded()
    {
        await using var server = await LoopbackServer.StartAsync();
        var (client, _) = await RawClient.IdentifyAsync(server);
        await using var _ = client;

        await client.SendAsync(Opcode.Heartbeat, 1);

        Assert.Null((await client.ExpectAsync(Opcode.HeartbeatAck))["d"]);
        var frame = await server.Connections[0].WaitForAsync(Opcode.Heartbeat);
        Assert.Equal(1, (int?)frame.Data);
        Assert.Equal([Opcode.Identify, Opcode.Heartbeat], server.Connections[0].Frames.Select(sent => sent.Op));
        Assert.Empty(server.Violations);
    }

    [Theory]
    [InlineData(null, null, "one message, one frame")]
    [InlineData(40, null, "several messages")]
    [InlineData(4, null, "the mark alone in a message")]
    [InlineData(7, null, "the mark with up to two bytes before it")]
    [InlineData(null, 7, "several frames")]
    [InlineData(40, 7, "several messages of several frames")]
    public async Task A_compressed_connection_is_one_stream(int? messageSize, int? frameSize, string because)
    {
        await using var server = await LoopbackServer.StartAsync(new LoopbackOptions { WebSocketMessageSize = messageSize, WebSocketFrameSize = frameSize });
        var (client, ready) = await RawClient.IdentifyAsync(server, isCompressed: true);
        await using var _ = client;

        await server.Connections[0].SendEventAsync("TYPING_START", new JsonObject { ["text"] = (string?)ready["session_id"] });
        var text = await client.ExpectAsync(Opcode.Dispatch, "TYPING_START");

        Assert.Equal((string?)ready["session_id"], (string?)text["d"]!["text"]);
        Assert.True(server.Connections[0].IsCompressed, because);
        Assert.True(messageSize is null ? client.Messages == 3 : client.Messages > 6, $"{because}: {client.Messages}");
    }

    [Fact]
    public async Task A_huge_event_comes_whole()
    {
        await using var server = await LoopbackServer.StartAsync();
        var (client, _) = await RawClient.IdentifyAsync(server);
        await using var _ = client;

        var sending = server.Connections[0].SendHugeAsync(10_000_000);

        Assert.Equal(10_000_000, ((string?)(await client.ExpectAsync(Opcode.Dispatch, "HUGE"))["d"]!["text"])!.Length);
        await sending;
    }

    [Fact]
    public async Task Interactions_go_to_the_shard_of_their_guild_and_all_others_to_the_first()
    {
        await using var server = await LoopbackServer.StartAsync(new LoopbackOptions { Shards = 2, MaxConcurrency = 2 });
        var (first, _) = await RawClient.IdentifyAsync(server, 0, 2);
        await using var _ = first;
        var (second, _) = await RawClient.IdentifyAsync(server, 1, 2);
        await using var __ = second;
        var odd = ((1UL << 22) * 3).ToString(System.Globalization.CultureInfo.InvariantCulture);

        var here = server.Deliver(server.NewInteraction().InGuild(odd).Command("a"));
        var foreign = server.Deliver(server.NewInteraction().InGuild(odd).At(LoopbackDiscord.Interactions.Place.ForeignServer).Command("a"));
        var direct = server.Deliver(server.NewInteraction().At(LoopbackDiscord.Interactions.Place.BotDm).Command("a"));

        Assert.Equal(here.Id, (string?)(await second.ExpectAsync(Opcode.Dispatch, "INTERACTION_CREATE"))["d"]!["id"]);
        Assert.Equal(foreign.Id, (string?)(await first.ExpectAsync(Opcode.Dispatch, "INTERACTION_CREATE"))["d"]!["id"]);
        Assert.Equal(direct.Id, (string?)(await first.ExpectAsync(Opcode.Dispatch, "INTERACTION_CREATE"))["d"]!["id"]);
        Assert.Empty(server.Violations);
    }

    [Fact]
    public async Task Without_a_session_nothing_can_be_delivered()
    {
        await using var server = await LoopbackServer.StartAsync();

        Assert.Throws<InvalidOperationException>(() => server.Deliver(server.NewInteraction().Command("a")));
    }

    [Fact]
    public async Task What_ready_holds_can_be_changed()
    {
        await using var server = await LoopbackServer.StartAsync(new LoopbackOptions { EditReady = ready => ready.Remove("user") });
        var (client, ready) = await RawClient.IdentifyAsync(server);
        await using var _ = client;

        Assert.Null(ready["user"]);
    }

    [Fact]
    public async Task Bytes_that_mean_nothing_can_be_sent()
    {
        await using var server = await LoopbackServer.StartAsync();
        var (client, _) = await RawClient.IdentifyAsync(server);
        await using var _ = client;

        await server.Connections[0].SendRawAsync("{oops"u8.ToArray());
        await server.Connections[0].SendBareAsync(new byte[] { 1, 2, 3 });

        Assert.Equal("{oops", Encoding.UTF8.GetString((await client.ReadMessageAsync())!));
        Assert.Equal([1, 2, 3], await client.ReadMessageAsync());
    }
}
