namespace M1SerialBot.EndToEnd.Tests.Terminal;

/// <summary>What a shell sees: arguments, standard input, both outputs and the exit status. What the commands say is tested without a process.</summary>
public sealed class ProcessTests
{
    [Fact]
    public async Task An_answer_goes_to_standard_output()
    {
        var ended = await BuiltProgram.RunAsync("decode", "198765", "--json");

        Assert.Equal((0, ""), (ended.ExitCode, ended.Error));
        Assert.Equal("1992-11", ended.Json["window"]!["from"]!.GetValue<string>());
    }

    [Theory]
    [InlineData(new[] { "decode" }, 2, "Usage:", "no serial")]
    [InlineData(new[] { "decode", "198765", "--config", "nowhere" }, 1, "sources.json $: This file is missing.", "no knowledge")]
    public async Task What_is_wrong_goes_to_standard_error(string[] arguments, int status, string says, string because)
    {
        var ended = await BuiltProgram.RunAsync(arguments);

        Assert.Equal((status, "", because), (ended.ExitCode, ended.Output, because));
        Assert.Contains(says, ended.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_is_read_from_standard_input()
    {
        var ended = await BuiltProgram.RunAsync("serial 012345, 350 EUR", ["find", "--leniency", "strict"]);

        Assert.Equal("012345 at character 8\npassed over at character 16: a price", ended.Output.TrimEnd().ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task NUL_bytes_on_standard_input_are_no_serial()
    {
        var ended = await BuiltProgram.RunAsync("\0\0\0 198765 \0", ["find", "--json"]);

        Assert.Equal(0, ended.ExitCode);
        Assert.Equal(4, Assert.Single(ended.Json["serials"]!.AsArray())!["start"]!.GetValue<int>());
    }

    [Theory]
    [InlineData("\e[2J\e[31m198765\e]0;title\a", "commands to the terminal")]
    [InlineData("\u202E567891\u202C ١٩٨٧٦٥ 🎹", "text turned around, and what isn't ASCII")]
    public async Task Nothing_hostile_in_an_argument_comes_out_again(string text, string because)
    {
        var ended = await BuiltProgram.RunAsync("decode", "--", text);

        Assert.Equal((0, "", because), (ended.ExitCode, ended.Error, because));
        Assert.NotEmpty(ended.Output);
        Assert.DoesNotContain(ended.Output, character => character is '\e' or '\a' or '\u202E');
    }
}
