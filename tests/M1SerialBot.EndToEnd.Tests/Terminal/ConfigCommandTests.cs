namespace M1SerialBot.EndToEnd.Tests.Terminal;

/// <summary>What <c>config --print</c> shows, and what a start says of settings.</summary>
public sealed class ConfigCommandTests
{
    [Fact]
    public async Task Each_setting_is_shown_with_where_it_was_set_and_no_secret()
    {
        using var config = new CopiedConfig();
        await File.WriteAllTextAsync(
            Path.Combine(config.Folder, "appsettings.local.json"), """{"Discord":{"Shards":"0-3/8"},"Serilog":{"WriteTo":[{"Name":"Console","Args":{"apiKey":"hush"}}]}}""", TestContext.Current.CancellationToken);
        var environment = new Dictionary<string, string> { ["DISCORD_TOKEN"] = "hush-hush", ["Bot__Show"] = "Everyone" };

        var ended = await BuiltProgram.RunAsync(environment, "config", "--print", "--config", config.Folder);

        Assert.Equal((0, ""), (ended.ExitCode, ended.Error));
        var lines = ended.Output.Split('\n');
        Assert.Contains("Discord:Transport = Gateway with a token, or else Preview (usual)", lines);
        Assert.Contains("DISCORD_TOKEN = (set, and not shown) (the environment, DISCORD_TOKEN)", lines);
        Assert.Contains("Discord:Token = (not set)", lines);
        Assert.Contains("Discord:ApiUrl = https://discord.com/api/v10 (appsettings.json)", lines);
        Assert.Contains("Discord:Shards = 0-3/8 (appsettings.local.json)", lines);
        Assert.Contains("Bot:Show = Everyone (the environment, Bot__Show)", lines);
        Assert.Contains("Serilog:MinimumLevel:Default = Information (appsettings.json)", lines);
        Assert.Contains("Serilog:WriteTo:0:Args:apiKey = (set, and not shown) (appsettings.local.json)", lines);
        Assert.DoesNotContain("hush", ended.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whatever_is_the_matter_is_told_with_where_it_was_set()
    {
        using var config = new CopiedConfig();
        await File.WriteAllTextAsync(Path.Combine(config.Folder, "appsettings.local.json"), """{"Bot":{"Logs":"xml","Sohw":"OnlyMe"}}""", TestContext.Current.CancellationToken);
        var environment = new Dictionary<string, string> { ["DISCORD_TOKEN"] = "a", ["Discord__Shards"] = "many" };

        var printed = await BuiltProgram.RunAsync(environment, "config", "--print", "--config", config.Folder);
        var started = await BuiltProgram.RunAsync(environment, "--config", config.Folder);

        Assert.Equal((78, 78), (printed.ExitCode, started.ExitCode));
        Assert.Equal(started.Error, printed.Error);
        Assert.Equal(
            [
                "Discord:Shards is \"many\"; it names the shards to run here out of all, such as 0-3/8, and is left empty for all that Discord recommends. It is set in the environment, Discord__Shards.",
                "Bot:Logs is \"xml\"; it can be Text or Json. It is set in appsettings.local.json.",
                "Bot:Sohw is no setting. It is set in appsettings.local.json.",
            ],
            started.Error.Split('\n'));
    }

    [Fact]
    public async Task Without_print_it_says_how_it_is_used()
    {
        var ended = await BuiltProgram.RunAsync("config");

        Assert.Equal(2, ended.ExitCode);
        Assert.Contains("--print", ended.Error, StringComparison.Ordinal);
    }
}
