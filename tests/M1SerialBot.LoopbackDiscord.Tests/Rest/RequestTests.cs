using System.Text.Json.Nodes;
using M1SerialBot.LoopbackDiscord.Clocks;
using M1SerialBot.LoopbackDiscord.Rest;
using M1SerialBot.LoopbackDiscord.Schemas;

namespace M1SerialBot.LoopbackDiscord.Tests.Rest;

public sealed class RequestTests
{
    private const string Gateway = "/gateway/bot";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_gateway_tells_address_shards_and_session_starts()
    {
        using var time = new AutoAdvancingTimeProvider();
        await using var server = await LoopbackServer.StartAsync(new LoopbackOptions
        {
            Time = time,
            Shards = 3,
            MaxConcurrency = 2,
            SessionStartsRemaining = 7,
            SessionStartsResetAfter = TimeSpan.FromHours(1),
        });
        using var api = new ApiClient(server);

        var (status, body) = await api.CallAsync("GET", Gateway);

        Assert.Equal(200, status);
        Assert.Equal(
            JsonNode.Parse($$$"""{"url":"{{{server.GatewayUrl}}}","shards":3,"session_start_limit":{"total":1000,"remaining":7,"reset_after":3600000,"max_concurrency":2}}"""),
            body,
            JsonNode.DeepEquals);
    }

    [Fact]
    public async Task The_application_shows_the_key_of_its_webhooks()
    {
        await using var server = await LoopbackServer.StartAsync();
        using var api = new ApiClient(server);

        Assert.Equal(server.Webhook.PublicKey, (string?)(await api.CallAsync("GET", "/applications/@me")).Body!["verify_key"]);
    }

    [Fact]
    public async Task Without_the_bots_token_every_request_is_refused()
    {
        await using var server = await LoopbackServer.StartAsync(new LoopbackOptions { Token = "another" });
        using var api = new ApiClient(server);

        var (status, body) = await api.CallAsync("GET", Gateway);

        Assert.Equal((401, """{"message":"401: Unauthorized","code":0}"""), (status, body!.ToJsonString()));
    }

    [Fact]
    public async Task Requests_are_recorded_with_everything()
    {
        await using var server = await LoopbackServer.StartAsync();
        using var api = new ApiClient(server);

        await api.CallAsync("PUT", "/applications/1100000000000000001/commands?a=b", """[{"name":"a"}]""");
        await api.CallAsync("GET", "/nowhere");

        var request = server.Requests[0];
        Assert.Equal(("PUT", "/api/v10/applications/1100000000000000001/commands", "?a=b", Route.Commands, 200), (request.Method, request.Path, request.Query, request.Route, request.Status));
        Assert.Equal("/applications/{application}/commands", request.RouteName);
        Assert.Equal("a", (string?)request.Body![0]!["name"]);
        Assert.Equal("""[{"name":"a"}]"""u8.ToArray(), request.RawBody.ToArray());
        Assert.Equal("Bot loopback-token", request.Headers["authorization"]);
        Assert.Equal((Route.Unknown, 404), (server.Requests[1].Route, server.Requests[1].Status));
        Assert.True(Specification.Load() is not { } discord || discord.Errors(request) is []);
    }

    [Fact]
    public async Task Files_of_a_form_are_listed()
    {
        await using var server = await LoopbackServer.StartAsync();
        using var api = new ApiClient(server);
        using var json = new StringContent("""{"content":"hello"}""");
        using var file = new ByteArrayContent([1, 2, 3]);
        using var form = new MultipartFormDataContent { { json, "payload_json" }, { file, "files[0]", "card.png" } };

        using var response = await api.Http.PostAsync(new Uri($"{server.ApiUrl}/webhooks/1/token"), form, Cancellation);

        var request = await server.WaitForRequestAsync(Route.FollowUp);
        Assert.Equal("hello", (string?)request.Body!["content"]);
        Assert.Equal([new RecordedFile("files[0]", "card.png", null, 3)], request.Files);
    }

    [Fact]
    public async Task A_limit_is_announced_and_enforced_until_its_window_ends()
    {
        using var time = new AutoAdvancingTimeProvider();
        await using var server = await LoopbackServer.StartAsync(new LoopbackOptions
        {
            Time = time,
            Limits = new Dictionary<Route, RateLimit> { [Route.Gateway] = new(2, TimeSpan.FromSeconds(5)) },
        });
        using var api = new ApiClient(server);

        using var first = await api.SendAsync("GET", Gateway);
        using var second = await api.SendAsync("GET", Gateway);
        using var third = await api.SendAsync("GET", Gateway);

        Assert.Equal([200, 200, 429], server.Requests.Select(request => request.Status ?? 0));
        Assert.Equal(("2", "1", "5.000"), (Header(first, "X-RateLimit-Limit"), Header(first, "X-RateLimit-Remaining"), Header(first, "X-RateLimit-Reset-After")));
        Assert.Equal("0", Header(second, "X-RateLimit-Remaining"));
        Assert.Equal("5", Header(third, "Retry-After"));
        Assert.Equal(
            """{"message":"You are being rate limited.","retry_after":5,"global":false}""",
            await third.Content.ReadAsStringAsync(Cancellation));
        await Task.Delay(TimeSpan.FromSeconds(5), time, Cancellation);
        Assert.Equal(200, (await api.CallAsync("GET", Gateway)).Status);
    }

    private static string Header(HttpResponseMessage response, string name) => response.Headers.GetValues(name).Single();
}
