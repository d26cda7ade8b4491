using System.Diagnostics;
using System.Text.Json.Nodes;
using M1SerialBot.LoopbackDiscord;
using M1SerialBot.LoopbackDiscord.Gateway;
using M1SerialBot.LoopbackDiscord.Interactions;
using static M1SerialBot.LoopbackDiscord.Faults.Striking;

namespace M1SerialBot.EndToEnd.Tests.Discord;

/// <summary>Whatever befalls the connection of the running bot, it answers again soon, with no more heartbeats than are due.</summary>
public sealed class OutageTests
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    // The Discord client's own tests have every fault, in virtual time. Here is one of each kind, for the program as it runs.
    // What happens, how the bot comes back, and within how many seconds it answers again on a busy machine.
    private static readonly Dictionary<string, (Back Back, double Seconds, Func<RunningBot, GatewayConnection, Task> Strike)> Rows = new(StringComparer.Ordinal)
    {
        ["the connection breaks"] = (Back.Resumed, 5, (_, connection) => Do(connection.Drop)),
        ["op 9 false"] = (Back.Identified, 15, (_, connection) => connection.SendAsync(9, false)),
        ["no acknowledgement, while other events arrive"] = (Back.Resumed, 8, (_, connection) => StopAcksAmongEventsAsync(connection)),
        ["the peer freezes"] = (Back.Resumed, 9, (_, connection) => Do(connection.Freeze)),
        ["a frame that is no JSON"] = (Back.NeverGone, 3, (_, connection) => connection.SendRawAsync("{\"op\":"u8.ToArray())),
        ["an outage of eight seconds"] = (Back.Resumed, 30, (bot, _) => GoAwayAsync(bot.Discord, TimeSpan.FromSeconds(8))),
        ["a restart that loses sessions"] = (Back.Identified, 20, (bot, _) => bot.Discord.RestartAsync(sessionsSurvive: false)),
    };

    private enum Back
    {
        NeverGone,
        Resumed,
        Identified,
    }

    public static TheoryData<string> Names() => [.. Rows.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task It_answers_again(string name)
    {
        var row = Rows[name];
        await using var bot = await StartAsync(new LoopbackOptions { HeartbeatInterval = Interval });
        await AskAsync(bot);
        var beats = Beats(bot);
        var clock = Stopwatch.StartNew();

        await row.Strike(bot, await bot.Discord.WaitForReadyAsync());
        await bot.OrExplainAsync(ComeBackAsync(bot, row.Back));
        await AskAsync(bot);

        Assert.InRange(clock.Elapsed.TotalSeconds, 0, row.Seconds);
        Assert.InRange(Beats(bot) - beats, 0, (clock.Elapsed / Interval * 1.25) + bot.Discord.Connections.Count);
        Assert.DoesNotContain(bot.Discord.Violations, violation => !IsOfProperties(violation));
        Assert.All(bot.Discord.Deliveries, delivery => Assert.Equal(1, delivery.Accepted));
        Assert.Equal(row.Back == Back.Identified ? 2 : 1, bot.Discord.Identifies);
    }

    [Fact]
    public async Task A_session_is_opened_as_Discord_asks()
    {
        await using var bot = await StartAsync(new LoopbackOptions());

        Assert.True(bot.Discord.Violations.Count == 0, string.Join('\n', bot.Discord.Violations));
    }

    [Fact]
    public async Task Of_a_READY_it_needs_no_more_than_the_session()
    {
        await using var bot = await StartAsync(new LoopbackOptions { EditReady = ready => ready.Remove("private_channels") });

        await AskAsync(bot);

        Assert.Equal(1, bot.Discord.Identifies);
    }

    [Theory]
    [InlineData("", 3, "all that Discord recommends")]
    [InlineData("1-2/3", 2, "some of them")]
    [InlineData("1/3", 1, "one of them")]
    public async Task Every_shard_that_is_to_run_here_answers(string shards, int here, string because)
    {
        var options = new LoopbackOptions { Shards = 3, MaxConcurrency = 3 };
        var numbers = Enumerable.Range(shards.Length == 0 ? 0 : 1, here).ToList();
        await using var discord = await PatientDiscord.StartAsync(options);
        var environment = RunningBot.Environment(discord, Wire.Gateway);
        environment["Discord__Shards"] = shards;
        await using var program = RunningProgram.Start(environment);
        foreach (var number in numbers)
        {
            await discord.WaitForReadyAsync(number, patience: TimeSpan.FromSeconds(60));
        }

        foreach (var number in numbers)
        {
            var guild = ((ulong)(3 + number) << 22).ToString(System.Globalization.CultureInfo.InvariantCulture);
            var question = discord.NewInteraction().Command("m1about");
            question["guild_id"] = guild;
            Assert.True((await discord.Deliver(question).WaitForAnswerAsync())["type"] is not null, because);
        }

        Assert.Equal(here, discord.Identifies);
    }

    // What the bot calls itself has a test of its own.
    private static bool IsOfProperties(string violation) => violation.EndsWith("in its properties", StringComparison.Ordinal);

    private static Task<RunningBot> StartAsync(LoopbackOptions options) => RunningBot.StartAsync(BuiltProgram.StartInfo(), options, Wire.Gateway);

    private static Task<JsonNode> AskAsync(RunningBot bot) => bot.AskAsync(bot.Discord.NewInteraction().Command("m1serial", CommandOption.Text("serial", "198765")));

    private static int Beats(RunningBot bot) => bot.Discord.Connections.Sum(connection => connection.Frames.Count(frame => frame.Op == 1));

    private static Task ComeBackAsync(RunningBot bot, Back back) => back switch
    {
        Back.Resumed => bot.Discord.WaitForResumedAsync(patience: TimeSpan.FromSeconds(40)),
        Back.Identified => bot.Discord.WaitForReadyAsync(count: 2, patience: TimeSpan.FromSeconds(40)),
        _ => Task.CompletedTask,
    };

    private static async Task GoAwayAsync(LoopbackServer discord, TimeSpan length)
    {
        await discord.StopAsync();
        await Task.Delay(length, TestContext.Current.CancellationToken);
        await discord.RestartAsync();
    }

    private static async Task StopAcksAmongEventsAsync(GatewayConnection connection)
    {
        connection.StopAcks();
        for (var more = 0; more < 100 && connection.ClosedAt is null; more++)
        {
            await connection.SendEventAsync("SOMETHING_NEW");
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }
    }
}
