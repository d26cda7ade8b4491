using System.Runtime.Versioning;
using M1SerialBot.EndToEnd.Tests.Discord;

namespace M1SerialBot.EndToEnd.Tests.Survival;

/// <summary>Files that cannot be read, or not be written.</summary>
[UnsupportedOSPlatform("windows")]
[Trait(Landing.Trait, Landing.Value)]
public sealed class UnreadableTests : IDisposable
{
    private const UnixFileMode Everybodys = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.GroupRead | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute;

    private readonly CopiedConfig _config = new(BuiltProgram.ConfigFolder);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private string FaqFile => Path.Combine(_config.Folder, "faq", "battery-low.md");

    public void Dispose() => _config.Dispose();

    [Fact(Explicit = true)]
    public async Task A_config_folder_that_is_mounted_read_only_is_read_and_its_changes_are_seen()
    {
        Sandbox.SkipUnlessItMounts();
        var mount = Directory.CreateTempSubdirectory("m1-mount-").FullName;
        var by = Sandbox.Mounting("mount --bind \"$1\" \"$0\"; mount -o remount,bind,ro \"$0\"; ! touch \"$0/x\" 2>/dev/null", mount, _config.Folder);
        await using var bot = await RunningBot.StartAsync(await PatientDiscord.StartAsync(), Wire.Gateway, by, ["--config", mount]);

        await File.AppendAllTextAsync(FaqFile, "\nEdited while running.\n", Cancellation);
        await bot.Program.WaitForLineAsync("The config folder has changed and is loaded");

        Assert.Contains("Edited while running.", await BodyAsync(bot), StringComparison.Ordinal);
        Directory.Delete(mount);
    }

    [Fact(Explicit = true)]
    public async Task A_folder_that_may_not_be_read_any_more_changes_nothing_and_is_told()
    {
        Sandbox.SkipUnlessPermissionsBind();
        File.SetUnixFileMode(_config.Folder, Everybodys);
        var folder = Path.Combine(_config.Folder, "faq");
        var mode = File.GetUnixFileMode(folder);
        await using var bot = await RunningBot.StartAsync(await PatientDiscord.StartAsync(), Wire.Gateway, Sandbox.Bound(), ["--config", _config.Folder]);

        File.SetUnixFileMode(folder, UnixFileMode.None);
        try
        {
            await bot.Program.WaitForLineAsync("faq/ $: It cannot be read: ");
            Assert.NotEmpty(await BodyAsync(bot));
        }
        finally
        {
            File.SetUnixFileMode(folder, mode);
        }

        await File.AppendAllTextAsync(FaqFile, "\nEdited while running.\n", Cancellation);
        await bot.Program.WaitForLineAsync("The config folder has changed and is loaded");
        Assert.Contains("Edited while running.", await BodyAsync(bot), StringComparison.Ordinal);
    }

    [Fact(Explicit = true)]
    public async Task A_folder_that_is_taken_away_and_put_back_changes_nothing_and_is_told()
    {
        await using var bot = await RunningBot.StartAsync(Wire.Gateway, ["--config", _config.Folder]);
        var aside = _config.Folder + "-aside";

        Directory.Move(_config.Folder, aside);
        await bot.Program.WaitForLineAsync("still using the last good version");
        Assert.NotEmpty(await BodyAsync(bot));
        Directory.Move(aside, _config.Folder);
        await bot.Program.WaitForLineAsync("The config folder has changed and is loaded");

        Assert.NotEmpty(await BodyAsync(bot));
    }

    [Theory(Explicit = true)]
    [InlineData("missing", "names a file that can't be read: Could not find")]
    [InlineData("folder", "names a file that can't be read: Access to the path")]
    [InlineData("forbidden", "names a file that can't be read: Access to the path")]
    [InlineData("empty", "isn't a token")]
    [InlineData("huge", "isn't a token")]
    [InlineData("endless", "isn't a token")]
    public async Task A_token_file_that_holds_no_token_ends_it_with_one_line(string kind, string expected)
    {
        Sandbox.SkipUnlessPermissionsBind();
        File.SetUnixFileMode(_config.Folder, Everybodys);
        var start = BuiltProgram.StartInfoBy(Sandbox.Bound());
        start.Environment["DISCORD_TOKEN_FILE"] = await MakeTokenFileAsync(kind);

        var ended = await BuiltProgram.RunAsync(start, input: "");

        Assert.Equal((78, ""), (ended.ExitCode, ended.Output));
        Assert.StartsWith($"DISCORD_TOKEN_FILE {expected}", Assert.Single(ended.Error.TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    private static async Task<string> BodyAsync(RunningBot bot) =>
        (string)(await bot.CommandAsync("m1faq", ("topic", "battery-low"))).Answer!["data"]!["embeds"]![0]!["description"]!;

    private async Task<string> MakeTokenFileAsync(string kind)
    {
        var path = Path.Combine(_config.Folder, "token");
        switch (kind)
        {
            case "folder":
                return Directory.CreateDirectory(path).FullName;
            case "forbidden":
                await File.WriteAllTextAsync(path, "token", Cancellation);
                File.SetUnixFileMode(path, UnixFileMode.None);
                break;
            case "empty":
                await File.WriteAllTextAsync(path, "\n", Cancellation);
                break;
            case "huge":
                await File.WriteAllTextAsync(path, new string('x', 50_000_000), Cancellation);
                break;
            case "endless":
                return "/dev/zero";
        }

        return path;
    }
}
