namespace M1SerialBot.Tests.Cli;

/// <summary>Whatever is typed, there is an answer, and nothing in it reaches the terminal as more than text.</summary>
public sealed class HostileTextTests
{
    public static TheoryData<string, string> Texts() => new()
    {
        { new string('9', 10 * 1024), "10 KB of digits" },
        { string.Concat(Enumerable.Range(0, 10 * 1024).Select(at => (char)(33 + (at * 7919 % 90)))), "10 KB of noise" },
        { string.Concat(Enumerable.Repeat("🎹🎶", 500)), "emoji" },
        { "\u202E567891\u202C", "text turned around" },
        { "١٩٨٧٦٥ מספר", "scripts that run right to left" },
        { "\e[2J\e[31m198765\e]0;title\a", "commands to the terminal" },
        { "[red]198765[/] [link=x]y[/]", "markup of the library that draws the card" },
        { "{input} {0} %s $(id) `id`", "places, formats and commands" },
        { "198765\r\n\t012345", "line breaks" },
        { "a\u0301\u0302\u0303\u20DD", "marks that pile up" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task Every_command_answers_in_words(string text, string because)
    {
        foreach (var arguments in new[] { new[] { "decode", "--", text }, ["decode", "--json", "--", text], ["compare", "--", text, text], ["find", "--", text] })
        {
            var ended = await ProgramRun.RunAsync(arguments);

            Assert.True(ended.ExitCode == 0, $"{arguments[0]} with {because}: {ended.Error}");
            Assert.NotEmpty(ended.Output);
            Assert.Empty(ended.Error);
            Assert.DoesNotContain(ended.Output, character => character is '\e' or '\a' or '\u202E');
            Assert.DoesNotContain("   at ", ended.Output, StringComparison.Ordinal);
        }
    }
}
