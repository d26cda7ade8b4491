using System.Text.RegularExpressions;

namespace M1SerialBot.EndToEnd.Tests;

/// <summary>What the README shows is what the program prints with the sample config, so that a new fact needs no edit of it.</summary>
public sealed partial class ReadmeTests
{
    private const string Command = "$ dotnet run --project src/M1SerialBot -- ";

    public static TheoryData<string> Commands() => [.. Blocks().Keys];

    [Fact]
    public void The_README_shows_something_to_run() => Assert.True(Blocks().Count >= 3);

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task A_command_prints_what_the_README_shows(string command)
    {
        var arguments = Argument().Matches(command).Select(match => match.Value.Trim('\'')).ToArray();

        var ended = await BuiltProgram.RunAsync(arguments);

        Assert.Equal(0, ended.ExitCode);
        Assert.Equal(AnyVersion(Blocks()[command]), AnyVersion(ended.Output.ReplaceLineEndings("\n").TrimEnd()));
    }

    [Fact]
    public void Every_picture_is_there_for_light_and_dark_and_says_in_words_what_it_shows()
    {
        var shown = Picture().Matches(Text()).ToList();

        Assert.Equal(
            Directory.GetFiles(Repository.Find("docs", "pictures")).Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal),
            shown.SelectMany(picture => new[] { picture.Groups["dark"].Value, picture.Groups["light"].Value }).Order(StringComparer.Ordinal));
        Assert.All(shown, picture => Assert.Equal(picture.Groups["dark"].Value, picture.Groups["light"].Value.Replace("-light", "-dark", StringComparison.Ordinal)));
        Assert.All(shown, picture => Assert.InRange(picture.Groups["alt"].Value.Length, 80, 400));
    }

    private static string Text() => File.ReadAllText(Repository.Find("README.md")).ReplaceLineEndings("\n");

    private static Dictionary<string, string> Blocks() =>
        Block().Matches(Text())
            .Select(match => match.Groups[1].Value)
            .Where(block => block.StartsWith(Command, StringComparison.Ordinal))
            .ToDictionary(block => block[Command.Length..block.IndexOf('\n', StringComparison.Ordinal)], block => block[(block.IndexOf('\n', StringComparison.Ordinal) + 1)..].TrimEnd());

    // A fact that is added changes the version; what the README shows need not change with it.
    private static string AnyVersion(string text) => Version().Replace(text, "knowledge ?");

    [GeneratedRegex(@"```console\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex("""<source media="\(prefers-color-scheme: dark\)" srcset="docs/pictures/(?<dark>[^"]+)">\n *<img src="docs/pictures/(?<light>[^"]+)" width="\d+" alt="(?<alt>[^"]+)">""")]
    private static partial Regex Picture();

    [GeneratedRegex("knowledge [0-9a-f]{12}")]
    private static partial Regex Version();

    [GeneratedRegex(@"'[^']*'|\S+")]
    private static partial Regex Argument();
}
