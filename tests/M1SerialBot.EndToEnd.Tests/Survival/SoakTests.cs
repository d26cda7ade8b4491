using System.Globalization;
using M1SerialBot.DiscordApi.Tests.Reliability;
using M1SerialBot.EndToEnd.Tests.Discord;
using M1SerialBot.EndToEnd.Tests.Hosting;
using M1SerialBot.LoopbackDiscord;

namespace M1SerialBot.EndToEnd.Tests.Survival;

/// <summary>The built bot under load and faults, over real sockets in real time: nothing is lost, and what it takes up does not grow.</summary>
[Collection(nameof(Alone))]
public sealed class SoakTests
{
    private const int Seed = 1988;

    // What the collector may leave lying about for a while. At some hundred answers a second a leak of 1 KB each is more in the long run.
    private const long MostGrowth = 32 * 1024;

    // Connections that are kept for another time come and go.
    private const int MoreHandles = 12;
    private const int MoreThreads = 8;

    public static TheoryData<Wire> Wires() => [Wire.Gateway, Wire.Webhook];

    [Theory]
    [MemberData(nameof(Wires))]
    public Task Under_load_and_faults_it_neither_loses_nor_grows(Wire wire) => RunAsync(wire, TimeSpan.FromSeconds(20), warmUp: 2);

    [Theory(Explicit = true)]
    [MemberData(nameof(Wires))]
    public Task Under_load_and_faults_for_five_minutes_it_neither_loses_nor_grows(Wire wire) => RunAsync(wire, TimeSpan.FromMinutes(5), warmUp: 12);

    private static async Task RunAsync(Wire wire, TimeSpan length, int warmUp)
    {
        Assert.SkipUnless(Figures.AreTold, "This system does not tell what a process takes up.");
        var discord = await LoopbackServer.StartAsync(new LoopbackOptions { HeartbeatInterval = TimeSpan.FromSeconds(1) });
        await using var bot = await Bot.StartAsync(discord, wire, []);
        var soak = new Soak(bot, wire, wire == Wire.Gateway ? new GatewayFaults() : new WebhookFaults(), Seed);

        await soak.RunAsync(length);
        var (warm, end) = (soak.Rounds[warmUp - 1], soak.Rounds[^1]);
        var lines = bot.Program.Output.Count(line => line.Contains(" WRN ", StringComparison.Ordinal));
        bot.Program.Terminate();
        var exit = await bot.Program.WaitForEndAsync();

        var rate = soak.Answered / length.TotalSeconds;
        new MeasuredTable("soak").Measured(
            string.Create(CultureInfo.InvariantCulture, $"{wire}, {length.TotalSeconds:0} s"),
            string.Create(CultureInfo.InvariantCulture, $"{soak.Answered} ({rate:0} a second)"), $"{soak.Struck}", $"{soak.Lost.Count}", $"{soak.GivenUp}",
            $"{warm}", $"{end}", $"{soak.Rounds.Max(round => round.Resident) / 1024} MB", $"{lines}");
        Assert.True(soak.Lost.Count == 0, $"seed {Seed}: {string.Join('\n', soak.Lost)}");
        Assert.True(soak.GivenUp <= soak.Answered / 20, $"seed {Seed}: Discord gave up {soak.GivenUp}, and {soak.Answered} were answered");
        Assert.True(end.Resident - warm.Resident <= MostGrowth, $"seed {Seed}: {Told(soak)}");
        Assert.True(end.Handles <= warm.Handles + MoreHandles, $"seed {Seed}: {Told(soak)}");
        Assert.True(end.Threads <= warm.Threads + MoreThreads, $"seed {Seed}: {Told(soak)}");
        Assert.True(lines <= 12 * (1 + length.TotalMinutes), $"seed {Seed}: {lines} lines that warn");
        Assert.Equal(0, exit);
        Assert.Empty(discord.Violations);
    }

    private static string Told(Soak soak) => string.Join('\n', soak.Rounds);
}
