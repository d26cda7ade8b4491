using M1SerialBot.EndToEnd.Tests.Discord;
using M1SerialBot.LoopbackDiscord.Faults;
using M1SerialBot.LoopbackDiscord.Interactions;
using M1SerialBot.LoopbackDiscord.Rest;

namespace M1SerialBot.EndToEnd.Tests.Health;

/// <summary>What goes to a collector, and what does not.</summary>
public sealed class TelemetryTests
{
    private const string User = "900000000000000077";

    [Theory]
    [InlineData(Wire.Gateway)]
    [InlineData(Wire.Webhook)]
    public async Task Metrics_and_traces_reach_a_collector_and_tell_nothing_private(Wire wire)
    {
        await using var collector = await Collector.StartAsync();
        await using var bot = await RunningBot.StartAsync(wire, ("Otel__Endpoint", collector.Address.AbsoluteUri));
        bot.Discord.Faults.Next(Route.Callback, new Status(502, "{}"));
        var card = await bot.DeliverAsync(bot.Discord.NewInteraction().By(User).Command("m1serial", CommandOption.Text("serial", "198765")));
        await bot.PressAsync(card, "Why this date?");
        var deleted = await bot.CommandAsync("m1serial", ("serial", "198765"), ("show", "everyone"));
        await bot.PressAsync(deleted, "Delete");
        await bot.Discord.WaitForRequestAsync(Route.Original);

        bot.Program.Terminate();
        Assert.Equal(0, await bot.Program.WaitForEndAsync());

        Assert.Equal([("/v1/metrics", "application/x-protobuf"), ("/v1/traces", "application/x-protobuf")], collector.Paths.Order());
        var (metrics, traces) = (collector.TextOf("/v1/metrics"), collector.TextOf("/v1/traces"));
        foreach (var name in new[] { "discord.interactions.duration", "discord.deliveries.duration", "m1.knowledge.info", "m1.config.issues", "command", "m1serial", "evidence", "outcome", "decoded", "m1serialbot" })
        {
            Assert.Contains(name, metrics, StringComparison.Ordinal);
        }

        if (wire == Wire.Gateway)
        {
            Assert.Contains("discord.gateway.sessions", metrics, StringComparison.Ordinal);
            Assert.Contains("discord.gateway.shards.ready", metrics, StringComparison.Ordinal);
            Assert.Contains("rest-failed", metrics, StringComparison.Ordinal);
        }

        foreach (var name in new[] { "interaction", "delivery", "discord.command", "m1serial", "discord.outcome", card.Id })
        {
            Assert.Contains(name, traces, StringComparison.Ordinal);
        }

        SecretLeakCheck.Check(bot.Discord, [metrics, traces]);
        Assert.All([metrics, traces], text => Assert.DoesNotContain("interaction:", text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_collector_that_is_not_there_harms_nothing()
    {
        await using var bot = await RunningBot.StartAsync(Wire.Gateway, ("Otel__Endpoint", "http://127.0.0.1:9"));

        var answer = await bot.AskAsync(bot.Discord.NewInteraction().Command("m1serial", CommandOption.Text("serial", "198765")));
        bot.Program.Terminate();

        Assert.Equal(4, (int?)answer["type"]);
        Assert.Equal(0, await bot.Program.WaitForEndAsync());
        Assert.Empty(bot.Program.Error);
    }

    [Fact]
    public async Task Nothing_that_traces_goes_to_Discord()
    {
        await using var collector = await Collector.StartAsync();
        await using var bot = await RunningBot.StartAsync(Wire.Gateway, ("Otel__Endpoint", collector.Address.AbsoluteUri));

        await bot.CommandAsync("m1serial", ("serial", "198765"));

        Assert.All(bot.Discord.Requests, request => Assert.DoesNotContain("traceparent", request.Headers.Keys, StringComparer.OrdinalIgnoreCase));
    }
}
