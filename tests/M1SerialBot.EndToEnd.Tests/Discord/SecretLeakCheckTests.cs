using M1SerialBot.EndToEnd.Tests.Health;
using M1SerialBot.LoopbackDiscord.Interactions;

namespace M1SerialBot.EndToEnd.Tests.Discord;

/// <summary>Wherever others can read, and in the log, no more than three digits of any serial stand in a row.</summary>
public sealed class SecretLeakCheckTests
{
    // No year, no date and no figure of the knowledge shares four digits in a row with any of them.
    // The evidence dates the first; what only hearsay dates can't be shared until a clue dates it.
    private static readonly string[] Dated = ["137246", "046813", "213579", "13724?"];
    private static readonly string[] Serials = [.. Dated, "M1EX-63524", "M1EX-74652", "B73146", "A24657", "8357246"];

    [Theory]
    [InlineData(Wire.Gateway)]
    [InlineData(Wire.Webhook)]
    public async Task A_serial_is_told_to_its_caller_alone(Wire wire)
    {
        await using var bot = await RunningBot.StartAsync(wire);
        foreach (var serial in Serials)
        {
            await UseAsync(bot, serial);
        }

        var runs = Serials.SelectMany(Runs).ToHashSet(StringComparer.Ordinal);
        var everybodys = bot.Discord.Deliveries.Select(delivery => delivery.Answer!).Where(answer => (int?)answer["type"] == 4 && !RunningBot.IsPrivate(answer)).ToList();
        var contents = bot.Discord.Deliveries.Select(delivery => (string?)delivery.Answer!["data"]?["content"]).OfType<string>();
        var files = bot.Discord.Requests.SelectMany(request => request.Files).Select(file => file.Name);

        // Those that are dated, asked for, shared and compared; and some of the others, once a chip dates them.
        Assert.InRange(everybodys.Count, (3 * Dated.Length) + 1, (3 * Dated.Length) + Serials.Length);
        Assert.All(everybodys.Select(answer => answer.ToJsonString()).Concat(contents).Concat(files).Concat(bot.Program.Output), text => AssertNone(runs, text));
    }

    [Theory]
    [InlineData(Wire.Gateway)]
    [InlineData(Wire.Webhook)]
    public async Task Whatever_is_asked_nothing_private_is_in_a_line_a_metric_or_a_trace(Wire wire)
    {
        await using var collector = await Collector.StartAsync();
        await using var bot = await RunningBot.StartAsync(
            wire, ("Otel__Endpoint", collector.Address.AbsoluteUri), ("Serilog__MinimumLevel__Default", "Verbose"), ("Serilog__MinimumLevel__Override__Microsoft", "Verbose"), ("Serilog__MinimumLevel__Override__System", "Verbose"));
        foreach (var row in EveryAnswerTests.Rows.Values)
        {
            await row.Ask(bot);
        }

        bot.Program.Terminate();
        Assert.Equal(0, await bot.Program.WaitForEndAsync());

        Assert.True(bot.Program.Output.Count > EveryAnswerTests.Rows.Count, "every answer has its line");
        var sent = collector.Paths.Select(path => collector.TextOf(path.Path)).ToList();
        Assert.Equal(2, sent.Count);
        SecretLeakCheck.Check(bot.Discord, sent);
    }

    [Theory]
    [InlineData("Command 1: 198765 was decoded", "a serial")]
    [InlineData("Command 1: 987 and 8765", "four digits of a serial")]
    [InlineData("by 300000000000000001", "who asked")]
    [InlineData("named caller", "the name of who asked")]
    [InlineData("POST /interactions/1/{token}/callback", "the token to answer with")]
    [InlineData("Authorization: Bot bots.token", "the bot's token")]
    [InlineData("it was mine, 198765, since then", "what was typed, with signs around")]
    public void What_is_private_would_be_found(string line, string because)
    {
        var interaction = new InteractionJson("1").Command("m1serial", CommandOption.Text("serial", "mine 198765"));
        var text = line.Replace("{token}", (string)interaction["token"]!, StringComparison.Ordinal);

        SecretLeakCheck.Check("bots.token", [interaction], ["fine"]);
        Assert.True(Record.Exception(() => SecretLeakCheck.Check("bots.token", [interaction], ["fine", text])) is Xunit.Sdk.XunitException, because);
    }

    private static async Task UseAsync(RunningBot bot, string serial)
    {
        var card = await bot.CommandAsync("m1serial", ("serial", serial), ("chip", "9020"), ("seller-says", "1991"));
        if (Dated.Contains(serial))
        {
            await bot.PressAsync(card, "Share");
        }

        var shown = await bot.CommandAsync("m1serial", ("serial", $"S/N {serial}"), ("chip", "9020"), ("show", "everyone"));
        await bot.PressAsync(shown, "Why this date?");
        await bot.CommandAsync("m1compare", ("first", serial), ("second", "046813"), ("show", "everyone"));
        await bot.DeliverAsync(bot.Discord.NewInteraction().Autocomplete("m1serial", CommandOption.Focused("serial", serial)));
        var modal = await bot.PressAsync(card, "Report this unit");
        await bot.SubmitAsync(modal, card.Original!, ("unit", [serial]), ("ticks", ["consent"]));
        var menu = bot.Discord.NewInteraction();
        await bot.DeliverAsync(menu.MessageMenu("Check M1 listing", menu.Message($"mine is {serial}, what is it worth?")));
    }

    private static IEnumerable<string> Runs(string serial)
    {
        var digits = serial[(serial.LastIndexOf('-') + 1)..];
        return Enumerable.Range(0, digits.Length - 3).Select(at => digits.Substring(at, 4)).Where(run => run.All(char.IsAsciiDigit));
    }

    private static void AssertNone(HashSet<string> runs, string text)
    {
        var rest = SecretLeakCheck.WithoutFigures(text);
        Assert.DoesNotContain(runs, run => rest.Contains(run, StringComparison.Ordinal));
    }
}
