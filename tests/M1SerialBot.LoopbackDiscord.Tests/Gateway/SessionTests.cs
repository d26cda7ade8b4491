using System.Text.Json.Nodes;
using M1SerialBot.LoopbackDiscord.Gateway;

namespace M1SerialBot.LoopbackDiscord.Tests.Gateway;

public sealed class SessionTests
{
    [Fact]
    public async Task What_was_missed_is_replayed_in_order_before_resumed()
    {
        await using var server = await LoopbackServer.StartAsync();
        var (client, ready) = await RawClient.IdentifyAsync(server);
        await using var _ = client;
        var first = server.Deliver(server.NewInteraction().Command("one"));
        await client.ExpectAsync(Opcode.Dispatch, "INTERACTION_CREATE");
        await client.CloseAsync(4000);
        await server.Connections[0].WaitForCloseAsync();

        var second = server.Deliver(server.NewInteraction().Command("two"));
        var third = server.Deliver(server.NewInteraction().Command("three"));
        Assert.Null(second.WrittenAt);
        await using var again = await RawClient.ConnectAsync(server.ResumeUrl);
        await again.ExpectAsync(Opcode.Hello);
        await again.SendAsync(Opcode.Resume, RawClient.Resume(ready, 2));

        foreach (var delivered in new[] { second, third })
        {
            Assert.Equal(delivered.Id, (string?)(await again.ExpectAsync(Opcode.Dispatch, "INTERACTION_CREATE"))["d"]!["id"]);
        }

        await again.ExpectAsync(Opcode.Dispatch, "RESUMED");
        Assert.Equal(1, (await server.WaitForResumedAsync()).Number);
        Assert.NotNull(first.WrittenAt);
        Assert.NotNull(second.WrittenAt);
        Assert.Equal(4000, server.Connections[0].ClientCloseCode);
        Assert.Empty(server.Violations);
    }

    [Theory]
    [InlineData(1000, false, "a farewell ends the session")]
    [InlineData(1001, false, "so does this one")]
    [InlineData(4000, true, "any other code keeps it")]
    public async Task How_a_client_closes_decides_whether_it_can_resume(int code, bool canResume, string because)
    {
        await using var server = await LoopbackServer.StartAsync();
        var (client, ready) = await RawClient.IdentifyAsync(server);
        await using var _ = client;
        await client.CloseAsync(code);
        await server.Connections[0].WaitForCloseAsync();

        await ExpectResumeAsync(server, ready, canResume, because);
    }

    [Theory]
    [InlineData(true, true, "sessions outlive most restarts")]
    [InlineData(false, false, "but not all")]
    public async Task A_restart_keeps_the_port_and_the_sessions_if_they_survive(bool sessionsSurvive, bool canResume, string because)
    {
        await using var server = await LoopbackServer.StartAsync();
        var address = server.GatewayUrl;
        var (client, ready) = await RawClient.IdentifyAsync(server);
        await using var _ = client;

        await server.StopAsync();
        Assert.Null(await client.ReadAsync());
        await Assert.ThrowsAsync<System.Net.WebSockets.WebSocketException>(() => RawClient.ConnectAsync(address));
        await server.RestartAsync(sessionsSurvive);

        Assert.Equal(address, server.GatewayUrl);
        await ExpectResumeAsync(server, ready, canResume, because);
    }

    [Theory]
    [InlineData(4007, false, "the sequence is lost")]
    [InlineData(4009, false, "the session is lost")]
    [InlineData(4000, true, "nothing is lost")]
    public async Task The_servers_codes_end_the_session_where_they_say_so(int code, bool canResume, string because)
    {
        await using var server = await LoopbackServer.StartAsync();
        var (client, ready) = await RawClient.IdentifyAsync(server);
        await using var _ = client;
        await server.Connections[0].CloseAsync(code);
        Assert.Null(await client.ReadAsync());
        Assert.Equal(code, client.CloseCode);
        await client.CloseAsync(1000);
        await server.Connections[0].WaitForCloseAsync();

        await ExpectResumeAsync(server, ready, canResume, because);
    }

    [Fact]
    public async Task A_session_that_was_away_for_too_long_cannot_be_resumed()
    {
        await using var server = await LoopbackServer.StartAsync();
        var (client, ready) = await RawClient.IdentifyAsync(server);
        await using var _ = client;
        server.Connections[0].Drop();

        server.EndSessions();

        await ExpectResumeAsync(server, ready, canResume: false, "it is over");
    }

    private static async Task ExpectResumeAsync(LoopbackServer server, JsonNode ready, bool canResume, string because)
    {
        await using var client = await RawClient.ConnectAsync(server.ResumeUrl);
        await client.ExpectAsync(Opcode.Hello);
        await client.SendAsync(Opcode.Resume, RawClient.Resume(ready, 1));
        var answer = await client.ReadAsync();
        Assert.True((canResume ? (Opcode.Dispatch, "RESUMED") : (Opcode.InvalidSession, null)) == ((int)answer!["op"]!, (string?)answer["t"]), because);
        Assert.True(canResume || (bool?)answer["d"] == false, because);
    }
}
