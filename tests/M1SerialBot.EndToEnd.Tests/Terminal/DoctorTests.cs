using M1SerialBot.EndToEnd.Tests.Discord;
using M1SerialBot.LoopbackDiscord;
using M1SerialBot.LoopbackDiscord.Faults;

namespace M1SerialBot.EndToEnd.Tests.Terminal;

/// <summary>What <c>doctor</c> finds, and that it spends nothing on finding it.</summary>
public sealed class DoctorTests
{
    [Fact]
    public async Task A_bot_that_can_run_has_a_line_for_everything()
    {
        await using var discord = await PatientDiscord.StartAsync();

        var ended = await BuiltProgram.RunAsync(RunningBot.Environment(discord, Wire.Gateway), "doctor");

        Assert.Equal((0, ""), (ended.ExitCode, ended.Error));
        Assert.Collection(
            ended.Output.Split('\n'),
            line => Assert.StartsWith("ok   config folder: ", line, StringComparison.Ordinal),
            line => Assert.Equal("ok   settings: Gateway", line),
            line => Assert.Equal("ok   reports: reported units go to reports.example", line),
            line => Assert.Equal($"ok   token: accepted; application {discord.Options.ApplicationId}. Invite link: https://discord.com/oauth2/authorize?client_id={discord.Options.ApplicationId}&scope=applications.commands&permissions=0", line),
            line => Assert.Matches("^note commands: [0-9]+ differences; they'll be registered at the next start. See them with: commands --check$", line),
            line => Assert.Matches("^(ok  |note) clock: ", line),
            line => Assert.Matches("^ok   gateway: greeted after [0-9]+ ms; 1 shards recommended; 1000 of 1000 sessions left today$", line));
        Assert.Equal(0, discord.Identifies);
        Assert.DoesNotContain(discord.Requests, request => request.Method == "PUT");
        Assert.DoesNotContain(discord.Options.Token, ended.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_webhook_needs_signatures_and_no_gateway()
    {
        await using var discord = await PatientDiscord.StartAsync();

        var ended = await BuiltProgram.RunAsync(RunningBot.Environment(discord, Wire.Webhook), "doctor");

        Assert.Equal(0, ended.ExitCode);
        Assert.Contains("ok   signatures: ", ended.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("gateway:", ended.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_that_Discord_refuses_is_told_with_what_to_do()
    {
        await using var discord = await PatientDiscord.StartAsync();
        var environment = RunningBot.Environment(discord, Wire.Gateway);
        environment["DISCORD_TOKEN"] = "a-bad-token";

        var ended = await BuiltProgram.RunAsync(environment, "doctor");

        Assert.Equal(1, ended.ExitCode);
        Assert.Contains("fail token: Discord rejected the token. Create a new one on the application's page and put it in DISCORD_TOKEN", ended.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("a-bad-token", ended.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_gateway_that_does_not_greet_and_few_sessions_are_told()
    {
        await using var discord = await PatientDiscord.StartAsync(new LoopbackOptions { SessionStartsRemaining = 12 });
        var few = await BuiltProgram.RunAsync(RunningBot.Environment(discord, Wire.Gateway), "doctor");
        discord.NextConnection(new RefusedUpgrade(503));
        var refused = await BuiltProgram.RunAsync(RunningBot.Environment(discord, Wire.Gateway), "doctor");

        Assert.Equal((1, 1), (few.ExitCode, refused.ExitCode));
        Assert.Contains("12 of 1000 sessions left today. The bot is being restarted too often", few.Output, StringComparison.Ordinal);
        Assert.Contains("fail gateway: the gateway cannot be reached: ", refused.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Settings_and_a_folder_that_cannot_be_used_are_told_before_anything_is_asked()
    {
        using var config = new CopiedConfig(BuiltProgram.ConfigFolder);
        await File.WriteAllTextAsync(Path.Combine(config.Folder, "faq", "battery-low.md"), "nothing", TestContext.Current.CancellationToken);

        var ended = await BuiltProgram.RunAsync(new Dictionary<string, string> { ["Discord__Transport"] = "pigeon" }, "doctor", "--config", config.Folder);

        Assert.Equal(1, ended.ExitCode);
        Assert.Collection(
            ended.Output.Split('\n'),
            line => Assert.Contains("issues; the first: faq/battery-low.md line 1", line, StringComparison.Ordinal),
            line => Assert.StartsWith("fail settings: Discord:Transport is \"pigeon\"", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_network_that_leads_nowhere_is_told()
    {
        var ended = await BuiltProgram.RunAsync(new Dictionary<string, string> { ["DISCORD_TOKEN"] = "a", ["Discord__ApiUrl"] = "http://127.0.0.1:9/api/v10" }, "doctor");

        Assert.Equal(1, ended.ExitCode);
        Assert.Contains("fail token: no response from http://127.0.0.1:9/api/v10 within 10 s. Check your network", ended.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_token_there_is_nothing_to_ask_and_without_an_address_for_reports_one_is_recommended()
    {
        var ended = await BuiltProgram.RunAsync(new Dictionary<string, string>(), "doctor");

        Assert.Equal(0, ended.ExitCode);
        Assert.Contains("note token: not set, so Discord wasn't checked", ended.Output, StringComparison.Ordinal);
        Assert.Contains("note reports: Bot:ContributionUrl isn't set, so people can't report a unit with a known date", ended.Output, StringComparison.Ordinal);
    }
}
