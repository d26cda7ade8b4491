using System.Net;
using System.Text.Json.Nodes;
using M1SerialBot.EndToEnd.Tests.Discord;
using M1SerialBot.LoopbackDiscord.Faults;

namespace M1SerialBot.EndToEnd.Tests.Health;

/// <summary>What the bot says of its own health.</summary>
public sealed class HealthTests : IDisposable
{
    private readonly HttpClient _http = new();
    private readonly string _url = $"http://127.0.0.1:{RunningBot.FreePort()}";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _http.Dispose();

    [Fact]
    public async Task It_is_ready_while_its_shards_are_and_alive_all_the_while()
    {
        await using var bot = await RunningBot.StartAsync(Wire.Gateway, ("Health__Url", _url));
        await WaitForAsync(HttpStatusCode.OK);
        var report = await ReadAsync("/readyz");
        Assert.Equal((true, "Gateway"), ((bool)report["ready"]!, (string?)report["transport"]));
        var shard = Assert.Single(report["shards"]!.AsArray())!;
        Assert.Equal((0, 1, true), ((int)shard["number"]!, (int)shard["total"]!, (bool)shard["ready"]!));
        Assert.InRange((double)shard["secondsSinceHeartbeat"]!, 0, 60);
        Assert.Equal((0, "ready"), await AskAsync());

        bot.Discord.NextConnection(new HangingUpgrade());
        (await bot.Discord.WaitForReadyAsync()).Drop();
        await WaitForAsync(HttpStatusCode.ServiceUnavailable);
        Assert.False((bool)(await ReadAsync("/readyz"))["shards"]![0]!["ready"]!);
        Assert.Equal((1, "not ready: shards without a session or a heartbeat: 0"), await AskAsync());
        Assert.Equal("alive\n", await _http.GetStringAsync(new Uri($"{_url}/healthz"), Cancellation));

        await WaitForAsync(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_bot_that_waits_for_Discord_is_alive_and_not_ready()
    {
        await using var discord = await PatientDiscord.StartAsync();
        var environment = RunningBot.Environment(discord, Wire.Gateway);
        environment["Discord__ApiUrl"] = "http://127.0.0.1:9/api/v10";
        environment["Health__Url"] = _url;
        await using var program = RunningProgram.Start(environment);

        await WaitForAsync(HttpStatusCode.ServiceUnavailable);

        Assert.Empty((await ReadAsync("/readyz"))["shards"]!.AsArray());
        Assert.Equal((1, "not ready"), await AskAsync());
        Assert.False(program.HasEnded);
    }

    [Fact]
    public async Task Nobody_is_told_where_nobody_wants_to_know()
    {
        var ended = await BuiltProgram.RunAsync(new Dictionary<string, string>(), "health");
        Assert.Equal((78, "Health:Url isn't set, so the bot doesn't serve its health."), (ended.ExitCode, ended.Error));

        var silent = await BuiltProgram.RunAsync(new Dictionary<string, string> { ["Health__Url"] = _url }, "health");
        Assert.Equal((1, ""), (silent.ExitCode, silent.Output));
        Assert.StartsWith($"no response from {_url}/readyz: ", silent.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_webhook_is_ready_when_it_listens_and_an_address_that_is_taken_is_told_by_its_setting()
    {
        await using var bot = await RunningBot.StartAsync(Wire.Webhook, ("Health__Url", _url));
        await WaitForAsync(HttpStatusCode.OK);
        Assert.Equal("Webhook", (string?)(await ReadAsync("/readyz"))["transport"]);
        var environment = RunningBot.Environment(bot.Discord, Wire.Gateway);
        environment["Health__Url"] = _url;

        var ended = await BuiltProgram.RunAsync(environment);

        Assert.Equal(78, ended.ExitCode);
        Assert.StartsWith("Health:Url: ", Assert.Single(ended.Error.Split('\n')), StringComparison.Ordinal);
    }

    private async Task WaitForAsync(HttpStatusCode status)
    {
        for (var look = 0; look < 1200; look++)
        {
            try
            {
                using var response = await _http.GetAsync(new Uri($"{_url}/readyz"), Cancellation);
                if (response.StatusCode == status)
                {
                    return;
                }
            }
            catch (HttpRequestException)
            {
                // It does not listen yet.
            }

            await Task.Delay(50, Cancellation);
        }

        Assert.Fail($"It never answered {status}.");
    }

    private async Task<JsonNode> ReadAsync(string path)
    {
        using var response = await _http.GetAsync(new Uri(_url + path), Cancellation);
        return JsonNode.Parse(await response.Content.ReadAsStringAsync(Cancellation))!;
    }

    private async Task<(int Exit, string Said)> AskAsync()
    {
        var ended = await BuiltProgram.RunAsync(new Dictionary<string, string> { ["Health__Url"] = _url }, "health");
        return (ended.ExitCode, ended.Output);
    }
}
