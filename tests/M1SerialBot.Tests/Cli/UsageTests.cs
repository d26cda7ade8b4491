namespace M1SerialBot.Tests.Cli;

public sealed class UsageTests
{
    [Theory]
    [InlineData(new[] { "decode" }, "no serial")]
    [InlineData(new[] { "decode", "198765", "--year" }, "an unknown option")]
    [InlineData(new[] { "decode", "198765", "012345" }, "one argument too many")]
    [InlineData(new[] { "decode", "198765", "--chip" }, "an option without its value")]
    [InlineData(new[] { "compare", "198765" }, "one serial to compare")]
    [InlineData(new[] { "find", "198765", "--leniency", "very" }, "a leniency that there is not")]
    [InlineData(new[] { "knowledge" }, "nothing to do with the knowledge")]
    [InlineData(new[] { "knowledge", "schema" }, "no folder for the schemas")]
    [InlineData(new[] { "encode" }, "an unknown command")]
    [InlineData(new[] { "commands" }, "neither to check nor to register")]
    [InlineData(new[] { "commands", "--check", "--sync" }, "both")]
    [InlineData(new[] { "commands", "--check", "--guild", "mine" }, "a server's id is a number")]
    public async Task A_call_that_is_not_understood_shows_the_usage_on_standard_error(string[] arguments, string because)
    {
        var ended = await ProgramRun.RunAsync(arguments);

        Assert.True(ended.ExitCode == 2, because);
        Assert.Empty(ended.Output);
        Assert.Contains("Usage:", ended.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("config", "--print", "its one option")]
    [InlineData("policy", "privacy", "one text")]
    [InlineData("policy", "terms", "the other")]
    public async Task A_command_that_is_not_told_what_to_do_says_what_there_is(string command, string says, string because)
    {
        var ended = await ProgramRun.RunAsync(command);

        Assert.Equal(2, ended.ExitCode);
        Assert.True(ended.Error.Contains(says, StringComparison.Ordinal), because);
    }

    [Theory]
    [InlineData("https://127.0.0.1:5088", "there is no certificate")]
    [InlineData("127.0.0.1", "no scheme")]
    [InlineData("http://127.0.0.1:5088/preview", "a path")]
    [InlineData("http://unix:/tmp/socket", "no browser goes there")]
    public async Task An_address_that_the_preview_cannot_have_is_refused(string urls, string because)
    {
        var ended = await ProgramRun.RunAsync("preview", "--urls", urls);

        Assert.True(ended.ExitCode == 2, because);
        Assert.StartsWith("--urls takes addresses such as http://127.0.0.1:5088.", ended.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("decode", "--chip", "the options of decode")]
    [InlineData("find", "--leniency", "the options of find")]
    public async Task Help_is_an_answer(string command, string option, string because)
    {
        var ended = await ProgramRun.RunAsync(command, "--help");

        Assert.Equal(0, ended.ExitCode);
        Assert.True(ended.Output.Contains(option, StringComparison.Ordinal), because);
    }

    [Fact]
    public async Task Compare_says_which_is_newer()
    {
        var json = (await ProgramRun.RunAsync("compare", "198765", "012345", "--json")).Json;

        Assert.Equal(("newer", "number-order", "low"), (json["verdict"]!.GetValue<string>(), json["reason"]!.GetValue<string>(), json["confidence"]!.GetValue<string>()));
    }

    [Fact]
    public async Task Claims_lists_every_claim()
    {
        var ended = await ProgramRun.RunAsync("claims", "--json");

        Assert.True(ended.Json.AsArray().Count >= 28);
        Assert.Contains("origin-17 · contradicted", (await ProgramRun.RunAsync("claims")).Output, StringComparison.Ordinal);
    }
}
