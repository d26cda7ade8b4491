using System.Net;
using System.Text.Json.Nodes;
using M1SerialBot.LoopbackDiscord.Webhooks;

namespace M1SerialBot.LoopbackDiscord.Tests.Webhooks;

public sealed class WebhookClientTests
{
    private const string Message = """{"type":4,"data":{"content":"hello"}}""";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Tampering.None, HttpStatusCode.OK)]
    [InlineData(Tampering.ChangedBody, HttpStatusCode.Unauthorized)]
    [InlineData(Tampering.ChangedTimestamp, HttpStatusCode.Unauthorized)]
    [InlineData(Tampering.OtherKey, HttpStatusCode.Unauthorized)]
    [InlineData(Tampering.NoSignature, HttpStatusCode.Unauthorized)]
    [InlineData(Tampering.NoTimestamp, HttpStatusCode.Unauthorized)]
    [InlineData(Tampering.BadHex, HttpStatusCode.Unauthorized)]
    [InlineData(Tampering.ShortSignature, HttpStatusCode.Unauthorized)]
    public async Task A_signature_is_genuine_unless_it_was_tampered_with(Tampering tampering, HttpStatusCode status)
    {
        await using var server = await LoopbackServer.StartAsync();
        await using var receiver = await Receiver.StartAsync(server.Webhook.PublicKey, Message);

        using var response = await server.Webhook.PostAsync(receiver.Url, server.NewInteraction().Command("a"), tampering, cancellation: Cancellation);

        Assert.Equal(status, response.StatusCode);
        Assert.Equal(tampering == Tampering.None ? 1 : 0, server.Deliveries.Count);
    }

    [Fact]
    public async Task An_answer_in_the_response_is_the_interactions_answer()
    {
        await using var server = await LoopbackServer.StartAsync();
        await using var receiver = await Receiver.StartAsync(server.Webhook.PublicKey, Message);

        using var response = await server.Webhook.PostAsync(receiver.Url, server.NewInteraction().Command("a"), cancellation: Cancellation);

        var delivered = Assert.Single(server.Deliveries);
        Assert.Equal("hello", (string?)(await delivered.WaitForAnswerAsync())["data"]!["content"]);
        Assert.Equal(Message, await response.Content.ReadAsStringAsync(Cancellation));
        using var api = new ApiClient(server);
        Assert.Equal(400, (await api.CallAsync("POST", $"/interactions/{delivered.Id}/{delivered.Token}/callback", Message)).Status);
        Assert.Equal(200, (await api.CallAsync("POST", $"/webhooks/{server.Options.ApplicationId}/{delivered.Token}", """{"content":"more"}""")).Status);
    }

    [Fact]
    public async Task A_ping_is_answered_with_a_pong_and_nothing_else()
    {
        await using var server = await LoopbackServer.StartAsync();
        await using var right = await Receiver.StartAsync(server.Webhook.PublicKey, """{"type":1}""");
        await using var wrong = await Receiver.StartAsync(server.Webhook.PublicKey, Message);

        using var first = await server.Webhook.PostAsync(right.Url, server.NewInteraction().Ping(), cancellation: Cancellation);
        using var second = await server.Webhook.PostAsync(wrong.Url, server.NewInteraction().Ping(), cancellation: Cancellation);

        Assert.Equal([1, 0], server.Deliveries.Select(delivered => delivered.Accepted));
        Assert.Equal([0, 1], server.Deliveries.Select(delivered => delivered.Refused));
    }

    [Fact]
    public async Task A_client_can_stand_alone_and_sign_any_time_and_any_bytes()
    {
        using var client = new WebhookClient();
        await using var receiver = await Receiver.StartAsync(client.PublicKey, "{}");

        using var stale = await client.PostAsync(receiver.Url, new JsonObject(), timestamp: DateTimeOffset.UnixEpoch.AddSeconds(5), cancellation: Cancellation);
        Assert.Equal((HttpStatusCode.OK, "5"), (stale.StatusCode, receiver.Timestamp));

        using var bytes = await client.PostRawAsync(receiver.Url, new byte[] { 0, 255 }, cancellation: Cancellation);
        Assert.Equal(HttpStatusCode.OK, bytes.StatusCode);
    }
}
