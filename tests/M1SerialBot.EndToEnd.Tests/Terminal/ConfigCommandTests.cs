namespace M1SerialBot.EndToEnd.Tests.Terminal;

/// <summary>What <c>config --print</c> shows, and what a start says of settings.</summary>
public sealed class ConfigCommandTests
{
    [Fact]
    public async Task Each_setting_is_shown_with_where_it_was_set_and_no_secret()
    {
        using var config = new CopiedConfig(BuiltProgram.ConfigFolder);
        await File.WriteAllTextAsync(
            Path.Combine(config.Folder, "appsettings.local.json"), """{"Discord":{"Shards":"0-3/8"},"Serilog":{"MinimumLevel":{"Default":"Debug"}}}""", TestContext.Current.CancellationToken);
        var environment = new Dictionary<string, string> { ["DISCORD_TOKEN"] = "hush-hush", ["Bot__Show"] = "Everyone" };

        var ended = await BuiltProgram.RunAsync(environment, "config", "--print", "--config", config.Folder);

        Assert.Equal((0, ""), (ended.ExitCode, ended.Error));
        var lines = ended.Output.Split('\n');
        Assert.Contains("Discord:Transport = Gateway with a token, otherwise Preview (default)", lines);
        Assert.Contains("DISCORD_TOKEN = (set, not shown) (the environment, DISCORD_TOKEN)", lines);
        Assert.Contains("Discord:Token = (not set)", lines);
        Assert.Contains("Discord:ApiUrl = https://discord.com/api/v10 (appsettings.json)", lines);
        Assert.Contains("Discord:Shards = 0-3/8 (appsettings.local.json)", lines);
        Assert.Contains("Bot:Show = Everyone (the environment, Bot__Show)", lines);
        Assert.Contains("Serilog:MinimumLevel:Default = Debug (appsettings.local.json)", lines);
        Assert.DoesNotContain("hush", ended.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whatever_is_the_matter_is_told_with_where_it_was_set()
    {
        using var config = new CopiedConfig(BuiltProgram.ConfigFolder);
        await File.WriteAllTextAsync(Path.Combine(config.Folder, "appsettings.local.json"), """{"Bot":{"Logs":"xml","Sohw":"OnlyMe"},"Serilog":{"WriteTo":[{"Name":"Seq"}]}}""", TestContext.Current.CancellationToken);
        var environment = new Dictionary<string, string> { ["DISCORD_TOKEN"] = "a", ["Discord__Shards"] = "many" };

        var printed = await BuiltProgram.RunAsync(environment, "config", "--print", "--config", config.Folder);
        var started = await BuiltProgram.RunAsync(environment, "--config", config.Folder);

        Assert.Equal((78, 78), (printed.ExitCode, started.ExitCode));
        Assert.Equal(started.Error, printed.Error);
        Assert.Equal(
            [
                "Discord:Shards is \"many\"; it must be the shards to run here, such as 0-3/8, or empty for as many as Discord recommends. It's set in the environment, Discord__Shards.",
                "Bot:Logs is \"xml\"; it must be Text or Json. It's set in appsettings.local.json.",
                "Serilog:WriteTo isn't supported: only Serilog:MinimumLevel is. Lines go to standard output, to a file (Bot:LogFile) and to a collector (Otel:Logs). It's set in appsettings.local.json.",
                "Bot:Sohw isn't a setting. It's set in appsettings.local.json.",
            ],
            started.Error.Split('\n'));
    }
}
