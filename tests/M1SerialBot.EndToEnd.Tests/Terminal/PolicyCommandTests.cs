namespace M1SerialBot.EndToEnd.Tests.Terminal;

/// <summary>The texts that an operator publishes.</summary>
public sealed class PolicyCommandTests
{
    [Theory]
    [InlineData("privacy", "PRIVACY.md")]
    [InlineData("terms", "TERMS.md")]
    public async Task What_lies_in_the_repository_is_what_the_settings_as_shipped_make_and_it_names_who_runs_the_bot(string text, string file)
    {
        var ended = await BuiltProgram.RunAsync(
            new Dictionary<string, string> { ["Policy__Operator"] = "The Synth Friends", ["Policy__Contact"] = "<bot@friends.example>" }, "policy", text);

        var template = (await File.ReadAllTextAsync(Repository.Find(file), TestContext.Current.CancellationToken)).TrimEnd();
        Assert.Equal((0, ""), (ended.ExitCode, ended.Error));
        Assert.EndsWith("This bot is run by OPERATOR: CONTACT.", template, StringComparison.Ordinal);
        Assert.Equal(template.Replace("OPERATOR", "The Synth Friends", StringComparison.Ordinal).Replace("CONTACT", "<bot@friends.example>", StringComparison.Ordinal), ended.Output);
    }

    [Theory]
    [InlineData("privacy", "Policy__Contact", "Policy:Operator", "nobody to name")]
    [InlineData("terms", "Policy__Contact", "Policy:Operator", "nobody to name")]
    [InlineData("privacy", "Policy__Operator", "Policy:Contact", "no way to reach them")]
    [InlineData("terms", "Policy__Operator", "Policy:Contact", "no way to reach them")]
    public async Task A_text_that_does_not_say_who_runs_the_bot_is_not_made(string text, string given, string missing, string because)
    {
        var ended = await BuiltProgram.RunAsync(new Dictionary<string, string> { [given] = "somebody" }, "policy", text);

        Assert.Equal((78, "", because), (ended.ExitCode, ended.Output, because));
        Assert.Equal($"{missing} isn't set. A published policy has to say who runs the bot and how to reach them.", ended.Error);
    }

    [Fact]
    public async Task Settings_that_are_not_sound_make_no_text()
    {
        var ended = await BuiltProgram.RunAsync(
            new Dictionary<string, string> { ["Policy__LogDays"] = "soon", ["Serilog__MinimumLevel__Default"] = "loud", ["Otel__Endpiont"] = "http://c" }, "policy", "privacy");

        Assert.Equal((78, ""), (ended.ExitCode, ended.Output));
        Assert.Equal(
            [
                "Policy:LogDays is \"soon\"; it must be a number of days, from 1 to 3650. It's set in the environment, Policy__LogDays.",
                "Serilog:MinimumLevel:Default is \"loud\"; it must be Verbose or Debug or Information or Warning or Error or Fatal. It's set in the environment, Serilog__MinimumLevel__Default.",
                "Otel:Endpiont isn't a setting. It's set in the environment, Otel__Endpiont.",
            ],
            ended.Error.Split('\n'));
    }
}
