using M1SerialBot.EndToEnd.Tests.Discord;
using M1SerialBot.LoopbackDiscord;
using M1SerialBot.LoopbackDiscord.Interactions;

namespace M1SerialBot.EndToEnd.Tests.Survival;

/// <summary>No space is left, for the log, for an answer in a terminal, or for an edit.</summary>
[Trait(Landing.Trait, Landing.Value)]
public sealed class FullDiskTests
{
    private const string Full = "/dev/full";

    // The shell becomes the program, whose output goes where nothing can be written.
    private static readonly string[] IntoTheFull = ["sh", "-c", $"exec \"$0\" \"$@\" >{Full}"];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact(Explicit = true)]
    public async Task Where_the_log_cannot_be_written_the_bot_answers_and_says_so_once()
    {
        Assert.SkipUnless(File.Exists(Full), "There is no device that is always full.");
        await using var discord = await PatientDiscord.StartAsync();
        await using var program = RunningProgram.StartBy(RunningBot.Environment(discord, Wire.Gateway), IntoTheFull);
        await discord.WaitForReadyAsync(patience: TimeSpan.FromSeconds(60));

        for (var question = 0; question < 50; question++)
        {
            await discord.Deliver(Question(discord)).WaitForAnswerAsync();
        }

        program.Terminate();
        Assert.Equal(0, await program.WaitForEndAsync());
        var line = Assert.Single(program.Error);
        Assert.StartsWith("The log can't be written; lines lost so far: ", line, StringComparison.Ordinal);
        Assert.Contains("No space left on device", line, StringComparison.Ordinal);
    }

    [Theory(Explicit = true)]
    [InlineData("decode", "198765")]
    [InlineData("decode", "198765", "--json")]
    [InlineData("compare", "198765", "012345")]
    [InlineData("--help")]
    public async Task An_answer_that_cannot_be_written_is_told_in_one_line(params string[] arguments)
    {
        Assert.SkipUnless(File.Exists(Full), "There is no device that is always full.");

        var ended = await BuiltProgram.RunAsync(BuiltProgram.StartInfoBy(IntoTheFull, arguments), input: "");

        Assert.Equal((74, "Couldn't write the answer: No space left on device"), (ended.ExitCode, ended.Error.Split(" : ")[0].TrimEnd()));
    }

    [Fact(Explicit = true)]
    public async Task An_edit_for_which_there_was_no_space_changes_nothing_until_it_is_whole()
    {
        Sandbox.SkipUnlessItMounts();
        using var config = new CopiedConfig(BuiltProgram.ConfigFolder);
        var disk = Directory.CreateTempSubdirectory("m1-disk-").FullName;
        var by = Sandbox.Mounting("mount -t tmpfs -o size=3m none \"$0\"; cp -r \"$1\"/. \"$0\"", disk, config.Folder);
        await using var bot = await RunningBot.StartAsync(await PatientDiscord.StartAsync(), Wire.Gateway, by, ["--config", disk]);
        var inside = $"/proc/{bot.Program.Id}/root{disk}";
        var (file, ballast) = (Path.Combine(inside, "texts", "en.json"), Path.Combine(inside, "ballast"));
        var text = await File.ReadAllTextAsync(file, Cancellation);
        await Assert.ThrowsAsync<IOException>(() => File.WriteAllBytesAsync(ballast, new byte[4 * 1024 * 1024], Cancellation));

        // What there is space for is written, and the rest is not.
        await Assert.ThrowsAsync<IOException>(() => File.WriteAllTextAsync(file, new string('\n', 200_000) + text, Cancellation));
        await bot.Program.WaitForLineAsync("still using the last good version");
        Assert.Equal("Probably 1992–93", await TitleAsync(bot));

        File.Delete(ballast);
        await File.WriteAllTextAsync(file, text.Replace("\"Probably {years}\"", "\"Around {years}\"", StringComparison.Ordinal), Cancellation);
        await bot.Program.WaitForLineAsync("The config folder has changed and is loaded");
        Assert.Equal("Around 1992–93", await TitleAsync(bot));
        Directory.Delete(disk);
    }

    private static async Task<string?> TitleAsync(RunningBot bot) => (string?)(await bot.AskAsync(Question(bot.Discord)))["data"]!["embeds"]![0]!["title"];

    private static System.Text.Json.Nodes.JsonObject Question(LoopbackServer discord) =>
        discord.NewInteraction().Command("m1serial", CommandOption.Text("serial", "198765"));
}
