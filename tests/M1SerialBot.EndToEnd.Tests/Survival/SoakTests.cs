using M1SerialBot.EndToEnd.Tests.Discord;
using M1SerialBot.EndToEnd.Tests.Hosting;
using M1SerialBot.LoopbackDiscord;

namespace M1SerialBot.EndToEnd.Tests.Survival;

/// <summary>The built bot under load and faults, over real sockets in real time: nothing is lost, and what it takes up does not grow.</summary>
[Collection(nameof(NonParallel))]
public sealed class SoakTests : IDisposable
{
    private const int Seed = 1988;
    private const int Seconds = 300;
    private const int WarmUp = 12;

    // What the collector may leave lying about for a while, in KB: less than a tenth of what a leak of 3 KB with every answer makes in five minutes.
    private const long MostGrowth = 32 * 1024;

    // Connections that are kept for another time come and go.
    private const int MoreHandles = 12;
    private const int MoreThreads = 8;

    // Every kind of fault once a minute, and four for each edit with a slip.
    private const int MostLinesAMinute = 40;

    private readonly CopiedConfig _config = new(BuiltProgram.ConfigFolder);

    public static TheoryData<string> Kinds() => ["Gateway", "Webhook", "Edits of the config folder"];

    public void Dispose() => _config.Dispose();

    [Theory(Explicit = true)]
    [MemberData(nameof(Kinds))]
    public async Task Under_load_and_faults_for_five_minutes_it_neither_loses_nor_grows(string kind)
    {
        Assert.SkipUnless(Figures.AreTold, "This system does not tell what a process takes up.");
        var wire = kind == "Webhook" ? Wire.Webhook : Wire.Gateway;
        var discord = await LoopbackServer.StartAsync(new LoopbackOptions { HeartbeatInterval = TimeSpan.FromSeconds(1) });
        await using var bot = await RunningBot.StartAsync(discord, wire, [], ["--config", _config.Folder]);
        IFaults faults = kind switch
        {
            "Gateway" => new GatewayFaults(),
            "Webhook" => new WebhookFaults(),
            _ => new EditFaults(_config),
        };
        var soak = new Soak(bot, wire, faults, Seed);

        await soak.RunAsync(TimeSpan.FromSeconds(Seconds));
        var (warm, end) = (soak.Rounds[WarmUp - 1], soak.Rounds[^1]);
        var lines = bot.Program.Output.Count(line => line.Contains(" WRN ", StringComparison.Ordinal));
        bot.Program.Terminate();
        var exit = await bot.Program.WaitForEndAsync();

        TestContext.Current.TestOutputHelper?.WriteLine(Told(soak));
        Assert.True(soak.Lost.Count == 0, $"seed {Seed}: {string.Join('\n', soak.Lost)}");
        Assert.True(soak.GivenUp <= soak.Answered / 20, $"seed {Seed}: Discord gave up {soak.GivenUp}, and {soak.Answered} were answered");
        Assert.True(end.Resident - warm.Resident <= MostGrowth, $"seed {Seed}: {Told(soak)}");
        Assert.True(end.Handles <= warm.Handles + MoreHandles, $"seed {Seed}: {Told(soak)}");
        Assert.True(end.Threads <= warm.Threads + MoreThreads, $"seed {Seed}: {Told(soak)}");
        Assert.True(lines <= MostLinesAMinute * (1 + (Seconds / 60)), $"seed {Seed}: {lines} lines that warn");
        Assert.Equal(0, exit);

        // In real time a busy machine may let a heartbeat go before it lets the bot read what has arrived.
        Assert.DoesNotContain(discord.Violations, violation => !violation.EndsWith("had been read", StringComparison.Ordinal));
    }

    private static string Told(Soak soak) => string.Join('\n', soak.Rounds.Select(round => $"{round}"));
}
