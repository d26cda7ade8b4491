using System.Text.Json.Nodes;
using M1SerialBot.LoopbackDiscord.Clocks;
using M1SerialBot.LoopbackDiscord.Faults;
using M1SerialBot.LoopbackDiscord.Rest;

namespace M1SerialBot.LoopbackDiscord.Tests.Rest;

public sealed class FaultTests
{
    private const string Gateway = "/gateway/bot";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

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
        using var time = new AutoAdvancingTimeProvider();
        await using var server = await LoopbackServer.StartAsync(new LoopbackOptions { Time = time });
        using var api = new ApiClient(server);
        server.Faults.Next(Route.Gateway, new Slow(TimeSpan.FromSeconds(8)));
        server.Faults.Next(Route.Gateway, new Hang());

        Assert.Equal(200, (await api.CallAsync("GET", Gateway)).Status);
        Assert.Equal(TimeSpan.FromSeconds(8), server.Requests[0].AnsweredAt - server.Requests[0].At);
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
