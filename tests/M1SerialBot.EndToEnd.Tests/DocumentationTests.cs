using System.Text.Json;
using System.Text.RegularExpressions;

namespace M1SerialBot.EndToEnd.Tests;

/// <summary>What the README and the pages in <c>docs</c> show is what the program does. It runs on the sample config, so a new fact doesn't change any page.</summary>
public sealed partial class DocumentationTests
{
    private const string Command = "$ dotnet run --project src/M1SerialBot -- ";

    private const int MostWordsInReadme = 900;

    private static readonly string[] Pages =
    [
        Repository.Find("README.md"),
        .. Directory.GetFiles(Repository.Find("docs"), "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal),
    ];

    public static TheoryData<string> Commands() => [.. Blocks().Keys];

    [Fact]
    public void The_pages_show_something_to_run() => Assert.True(Blocks().Count >= 3);

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task A_command_prints_what_a_page_shows(string command)
    {
        var arguments = Argument().Matches(command).Select(match => match.Value.Trim('\'')).ToArray();

        var ended = await BuiltProgram.RunAsync(arguments);

        Assert.Equal(0, ended.ExitCode);
        Assert.Equal(AnyVersion(Blocks()[command]), AnyVersion(ended.Output.ReplaceLineEndings("\n").TrimEnd()));
    }

    [Fact]
    public void The_README_stays_short_and_keeps_the_two_commands_of_a_newcomer()
    {
        var readme = Read(Repository.Find("README.md"));

        Assert.InRange(readme.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length, 1, MostWordsInReadme);
        Assert.Contains("```sh\ndotnet run --project src/M1SerialBot\n```", readme, StringComparison.Ordinal);
        Assert.Contains("```sh\ndotnet test\n```", readme, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_name_in_the_JSON_of_a_serial_is_explained()
    {
        var explained = Rows("terminal.md");

        using var json = JsonDocument.Parse((await BuiltProgram.RunAsync("decode", "198765", "--json")).Output);

        Assert.All(json.RootElement.EnumerateObject(), property => Assert.Contains($"`{property.Name}`", explained, StringComparison.Ordinal));
        Assert.All(json.RootElement.GetProperty("readings")[0].EnumerateObject(), property => Assert.Contains($"`{property.Name}`", explained, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_setting_is_explained()
    {
        var explained = Rows("operating.md");

        var names = (await BuiltProgram.RunAsync("config", "--print")).Output.Split('\n')
            .Select(line => Setting().Match(line).Groups[1].Value)
            .Where(name => name.Length > 0)
            .ToList();

        Assert.Contains("Discord:Transport", names);
        Assert.All(names, name => Assert.Contains($"`{name}`", explained, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_picture_is_there_for_light_and_dark_and_says_in_words_what_it_shows()
    {
        var shown = Pages.SelectMany(page => Picture().Matches(Read(page))).ToList();

        Assert.Equal(
            Directory.GetFiles(Repository.Find("docs", "pictures"), "*.png").Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal),
            shown.SelectMany(picture => new[] { picture.Groups["dark"].Value, picture.Groups["light"].Value }).Order(StringComparer.Ordinal));
        Assert.All(shown, picture => Assert.Equal(picture.Groups["dark"].Value, picture.Groups["light"].Value.Replace("-light", "-dark", StringComparison.Ordinal)));
        Assert.All(shown, picture => Assert.InRange(picture.Groups["alt"].Value.Length, 80, 400));
    }

    private static string Read(string page) => File.ReadAllText(page).ReplaceLineEndings("\n");

    private static string Rows(string page) =>
        string.Join('\n', Read(Repository.Find("docs", page)).Split('\n').Where(line => line.StartsWith('|')));

    private static Dictionary<string, string> Blocks() =>
        Pages.SelectMany(page => Block().Matches(Read(page)))
            .Select(match => match.Groups[1].Value)
            .Where(block => block.StartsWith(Command, StringComparison.Ordinal))
            .ToDictionary(block => block[Command.Length..block.IndexOf('\n', StringComparison.Ordinal)], block => block[(block.IndexOf('\n', StringComparison.Ordinal) + 1)..].TrimEnd());

    // A new fact changes the version; the pages don't have to change with it.
    private static string AnyVersion(string text) => Version().Replace(text, "knowledge ?");

    [GeneratedRegex(@"```console\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex("""<source media="\(prefers-color-scheme: dark\)" srcset="(?:docs/)?pictures/(?<dark>[^"]+)">\n *<img src="(?:docs/)?pictures/(?<light>[^"]+)" width="\d+" alt="(?<alt>[^"]+)">""")]
    private static partial Regex Picture();

    [GeneratedRegex("knowledge [0-9a-f]{12}")]
    private static partial Regex Version();

    [GeneratedRegex(@"'[^']*'|\S+")]
    private static partial Regex Argument();

    [GeneratedRegex(@"^((?:Discord|Bot|Health|Otel|Policy|DISCORD)[\w:]*) = ")]
    private static partial Regex Setting();
}
