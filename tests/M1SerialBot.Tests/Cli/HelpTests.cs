using M1SerialBot.Cli;
using M1SerialBot.Content;
using M1SerialBot.EndToEnd.Tests;
using M1SerialBot.Hosting;

namespace M1SerialBot.Tests.Cli;

/// <summary><c>--help</c> in other languages.</summary>
public sealed class HelpTests : IDisposable
{
    private const string French = "fr";

    private readonly CopiedConfig _config = new(ContentLoader.BundledPath);

    public void Dispose() => _config.Dispose();

    [Theory]
    [InlineData("de", "Seriennummern in einem Text finden und sagen, was die anderen Zahlen sind.", "Aufruf:", "[Optionen]", "[Standard: Normal]")]
    [InlineData("ja", "文章から製造番号を見つけ、ほかの数字が何かも示します。", "使い方：", "[オプション]", "[既定：Normal]")]
    public async Task Help_is_in_the_language_that_is_asked_for(string locale, string says, string usage, string options, string byDefault)
    {
        var page = await ProgramRun.OutputAsync("find", "--help", "--language", locale);

        Assert.Contains($"\n  {says}\n", page, StringComparison.Ordinal);
        Assert.Contains($"\n{usage}\n", page, StringComparison.Ordinal);
        Assert.Contains($" find [<text>] {options}\n", page, StringComparison.Ordinal);
        Assert.EndsWith(byDefault, page.Split('\n').Single(line => line.Contains("--leniency", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("de")]
    [InlineData("ja")]
    public async Task No_page_has_a_word_of_the_library_in_English(string locale)
    {
        string[] english = ["Description:", "Usage:", "Arguments:", "Options:", "Commands:", "[options]", "[command]", "[default", "REQUIRED", "Show "];
        foreach (var command in await CommandsAsync())
        {
            var page = await ProgramRun.OutputAsync([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help", "--language", locale]);

            Assert.All(english, word => Assert.DoesNotContain(word, page, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task What_is_not_translated_is_in_English()
    {
        Write("""{ "decode": "Estimer.", "heading.usage": "Utilisation :" }""");

        var page = await HelpAsync();

        Assert.StartsWith("Description:\n  Estimer.\n\nUtilisation :\n", page, StringComparison.Ordinal);
        Assert.Contains("Print JSON, for scripts.", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "English")]
    [InlineData("es", "it has no folder")]
    [InlineData("../languages/de", "Discord has no such locale")]
    public async Task Help_is_in_English_otherwise(string locale, string because)
    {
        Assert.True(await ProgramRun.OutputAsync("decode", "--help", "--language", locale) == await ProgramRun.OutputAsync("decode", "--help", "--language", "en"), because);
        Assert.StartsWith("Description:\n", await ProgramRun.OutputAsync("decode", "--help", "--language", locale), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_reads_nothing_else()
    {
        Write("""{ "decode": "Estimer." }""");
        await File.WriteAllTextAsync(Path.Combine(_config.Folder, "texts/en.json"), "{", TestContext.Current.CancellationToken);

        Assert.Contains("Estimer.", await HelpAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_file_is_reported_and_help_is_in_English()
    {
        Write("{");
        var (output, error, exit) = await RunAsync("decode", "--help", "--language", French);

        Assert.Equal(ExitCode.Answered, exit);
        Assert.StartsWith("Description:", output, StringComparison.Ordinal);
        Assert.Contains("languages/fr/help.json", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wrong_use_shows_help_in_the_language_too()
    {
        var (output, error, exit) = await RunAsync("decode", "--language", "de");

        Assert.Equal((ExitCode.Usage, ""), (exit, output));
        Assert.Contains("\nAufruf:\n", error.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_check_counts_what_help_says()
    {
        Write("""{ "decode": "Estimer.", "encode": "Chiffrer." }""");

        var listed = await ProgramRun.OutputAsync(ExitCode.Issues, "knowledge", "check", "--language", French, "--config", _config.Folder);

        Assert.Contains("languages/fr/help.json: decode <text> is missing\n", listed, StringComparison.Ordinal);
        Assert.Contains("languages/fr/help.json: --json is missing\n", listed, StringComparison.Ordinal);
        Assert.Contains("languages/fr/help.json: heading.usage is missing\n", listed, StringComparison.Ordinal);
        Assert.Contains("languages/fr/help.json: encode no longer exists in English\n", listed, StringComparison.Ordinal);
    }

    // By what help lists, so that none is forgotten.
    private static async Task<IReadOnlyList<string>> CommandsAsync(string command = "")
    {
        var page = await ProgramRun.OutputAsync([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help", "--language", "en"]);
        var found = new List<string> { command };
        if (page.Split("\nCommands:\n") is [_, var listed])
        {
            foreach (var line in listed.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                found.AddRange(await CommandsAsync($"{command} {line.Trim().Split(' ')[0]}".Trim()));
            }
        }

        return found;
    }

    private Task<string> HelpAsync() => ProgramRun.OutputAsync("decode", "--help", "--language", French, "--config", _config.Folder);

    private async Task<(string Output, string Error, int Exit)> RunAsync(params string[] arguments)
    {
        await using var output = new StringWriter();
        await using var error = new StringWriter();
        var exit = await CliApplication.RunAsync([.. arguments, "--config", _config.Folder], new ConsoleStreams(TextReader.Null, output, error), new DefaultGateway());
        return (output.ToString().ReplaceLineEndings("\n"), error.ToString(), exit);
    }

    private void Write(string text)
    {
        var folder = Directory.CreateDirectory(Path.Combine(_config.Folder, "languages", French)).FullName;
        File.WriteAllText(Path.Combine(folder, "help.json"), text);
    }
}
