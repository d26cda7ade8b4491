using System.Diagnostics;
using System.Text.Json.Nodes;
using M1SerialBot.LoopbackDiscord.Clocks;
using M1SerialBot.LoopbackDiscord.Faults;
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
        using var time = new QuietTime();
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
    public async Task Without_the_bots_token_nothing_is_told()
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
        using var time = new QuietTime();
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

    [Fact]
    public async Task Faults_strike_in_order_and_then_the_route_works_again()
    {
        await using var server = await LoopbackServer.StartAsync();
        using var api = new ApiClient(server);
        server.Faults.Next(Route.Gateway, new Status(502), times: 2);
        server.Faults.Next(Route.Gateway, new Status(500, "oops", new Dictionary<string, string> { ["X-Sign"] = "y" }));
        server.Faults.Next(Route.Gateway, new RateLimited(TimeSpan.FromSeconds(1.5), IsGlobal: true));
        server.Faults.Next(Route.Gateway, new Garbage());
        server.Faults.Next(Route.Application, new Status(503));

        Assert.Equal((502, "502: Bad Gateway"), await Describe(api.CallAsync("GET", Gateway)));
        Assert.Equal((502, "502: Bad Gateway"), await Describe(api.CallAsync("GET", Gateway)));
        using var oops = await api.SendAsync("GET", Gateway);
        Assert.Equal((500, "y", "oops"), ((int)oops.StatusCode, Header(oops, "X-Sign"), await oops.Content.ReadAsStringAsync(Cancellation)));
        using var limited = await api.SendAsync("GET", Gateway);
        Assert.Equal((429, "2", "true"), ((int)limited.StatusCode, Header(limited, "Retry-After"), Header(limited, "X-RateLimit-Global")));
        Assert.Equal(1.5, (double?)JsonNode.Parse(await limited.Content.ReadAsStringAsync(Cancellation))!["retry_after"]);
        using var garbage = await api.SendAsync("GET", Gateway);
        Assert.StartsWith("<!DOCTYPE", await garbage.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
        Assert.Equal(200, (await api.CallAsync("GET", Gateway)).Status);
        Assert.Equal(1, server.Faults.Waiting);
    }

    [Fact]
    public async Task A_fault_can_be_meant_for_one_method()
    {
        await using var server = await LoopbackServer.StartAsync();
        using var api = new ApiClient(server);
        server.Faults.Next(Route.Commands, new Status(500), method: "PUT");

        Assert.Equal(200, (await api.CallAsync("GET", "/applications/1100000000000000001/commands")).Status);
        Assert.Equal(500, (await api.CallAsync("PUT", "/applications/1100000000000000001/commands", "[]")).Status);
    }

    [Fact]
    public async Task A_dropped_request_does_no_work_and_one_dropped_afterwards_does()
    {
        await using var server = await LoopbackServer.StartAsync();
        using var api = new ApiClient(server);
        server.Faults.Next(Route.Commands, new Drop());
        server.Faults.Next(Route.Commands, new DropAfter());

        await Assert.ThrowsAsync<HttpRequestException>(() => api.CallAsync("PUT", "/applications/1100000000000000001/commands", """[{"name":"a"}]"""));
        Assert.Empty(server.Commands());
        await Assert.ThrowsAsync<HttpRequestException>(() => api.CallAsync("PUT", "/applications/1100000000000000001/commands", """[{"name":"a"}]"""));
        Assert.Single(server.Commands());
        Assert.Equal([null, null], server.Requests.Select(request => request.Status));
    }

    [Fact]
    public async Task A_slow_answer_takes_as_long_as_it_says_and_a_hanging_one_for_ever()
    {
        using var time = new QuietTime();
        await using var server = await LoopbackServer.StartAsync(new LoopbackOptions { Time = time });
        using var api = new ApiClient(server);
        server.Faults.Next(Route.Gateway, new Slow(TimeSpan.FromSeconds(8)));
        server.Faults.Next(Route.Gateway, new Hang());
        var real = Stopwatch.StartNew();

        Assert.Equal(200, (await api.CallAsync("GET", Gateway)).Status);
        Assert.Equal(TimeSpan.FromSeconds(8), server.Requests[0].AnsweredAt - server.Requests[0].At);
        Assert.True(real.Elapsed < TimeSpan.FromSeconds(8));
        await Assert.ThrowsAsync<TimeoutException>(() => api.CallAsync("GET", Gateway).WaitAsync(TimeSpan.FromMinutes(5), time, Cancellation));
        Assert.Null(server.Requests[1].Status);
    }

    private static string Header(HttpResponseMessage response, string name) => response.Headers.GetValues(name).Single();

    private static async Task<(int Status, string? Message)> Describe(Task<(int Status, JsonNode? Body)> calling)
    {
        var (status, body) = await calling;
        return (status, (string?)body?["message"]);
    }
}
