using M1SerialBot.LoopbackDiscord.Interactions;

namespace M1SerialBot.EndToEnd.Tests.Discord;

/// <summary>The config folder can be edited while the bot runs: the next answer has it, and a broken edit changes nothing.</summary>
public sealed class ReloadTests : IDisposable
{
    private readonly CopiedConfig _config = new(BuiltProgram.ConfigFolder);

    public void Dispose() => _config.Dispose();

    [Fact]
    public async Task An_edit_of_the_FAQ_is_in_the_next_answer_and_a_broken_one_changes_nothing()
    {
        await using var bot = await RunningBot.StartAsync(Wire.Gateway, ["--config", _config.Folder]);
        var file = Path.Combine(_config.Folder, "faq", "battery-low.md");
        var text = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);

        await File.WriteAllTextAsync(file, text + "\nEdited while running.\n", TestContext.Current.CancellationToken);
        await bot.Program.WaitForLineAsync("The config folder has changed and is loaded");
        Assert.Contains("Edited while running.", await BodyAsync(bot), StringComparison.Ordinal);

        await File.WriteAllTextAsync(file, text.Replace("pinned: 1", "pinned: soon", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        await bot.Program.WaitForLineAsync("still using the last good version");
        var line = await bot.Program.WaitForLineAsync("faq/battery-low.md line ");
        Assert.Matches("faq/battery-low.md line [1-9]", line);
        Assert.Contains("Edited while running.", await BodyAsync(bot), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_edit_of_the_texts_is_in_the_next_answer()
    {
        await using var bot = await RunningBot.StartAsync(Wire.Gateway, ["--config", _config.Folder]);
        var file = Path.Combine(_config.Folder, "texts", "en.json");
        var text = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);

        await File.WriteAllTextAsync(file, text.Replace("\"Probably {years}\"", "\"Around {years}\"", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        await bot.Program.WaitForLineAsync("The config folder has changed and is loaded");

        var answer = await bot.AskAsync(bot.Discord.NewInteraction().Command("m1serial", CommandOption.Text("serial", "198765")));
        Assert.Equal("Around 1992–93", (string?)answer["data"]!["embeds"]![0]!["title"]);
    }

    private static async Task<string> BodyAsync(RunningBot bot) =>
        (string)(await bot.CommandAsync("m1faq", ("topic", "battery-low"))).Answer!["data"]!["embeds"]![0]!["description"]!;
}
