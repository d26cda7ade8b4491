using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using M1SerialBot.Content;
using M1SerialBot.Decoding.Knowledge.Documents;
using M1SerialBot.DiscordApi.Models.Commands;
using M1SerialBot.Hosting;
using Spectre.Console;

namespace M1SerialBot.Cli;

/// <summary>What every command needs.</summary>
internal sealed class CliContext(ConsoleStreams streams, Option<string?> folder, Option<string?> language, BotHost bot)
{
    private const string StandardInput = "-";

    public ConsoleStreams Streams { get; } = streams;

    public BotHost Bot { get; } = bot;

    /// <summary>The folder of <c>--config</c>, or the default.</summary>
    public ContentLoader LoaderFor(ParseResult parsed) => new(parsed.GetValue(folder) ?? ContentLoader.DefaultPath, Locales.All)
    {
        Help = () => HelpSentences.Of(parsed.RootCommandResult.Command),
    };

    /// <summary>The language of <c>--language</c>; null if it isn't given.</summary>
    public string? LanguageOf(ParseResult parsed) => parsed.GetValue(language);

    /// <summary>What the help says in the language that was asked for, by id; empty for English. If the file is broken, that's printed.</summary>
    public IReadOnlyDictionary<string, string> HelpWords(ParseResult parsed)
    {
        var issues = new List<KnowledgeIssue>();
        var words = LoaderFor(parsed).ReadHelp(Spoken(parsed), issues);
        Print(issues);
        return words;
    }

    /// <summary>The text of a file; of standard input for <c>-</c> or none. Null if it can't be read, which is printed.</summary>
    /// <param name="file">The file.</param>
    /// <param name="what">What's in it, such as "The listing".</param>
    public string? ReadText(string? file, string what)
    {
        try
        {
            return file is null or StandardInput ? Streams.In.ReadToEnd() : File.ReadAllText(file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Streams.Error.WriteLine($"{what} can't be read: {exception.Message}");
            return null;
        }
    }

    /// <summary>Runs a command in the language that was asked for, unless the config folder has issues: then it prints them.</summary>
    public int WithContent(ParseResult parsed, Func<ContentSnapshot, int> command)
    {
        if (Load(LoaderFor(parsed).Load()) is not { } found)
        {
            return ExitCode.Issues;
        }

        found.Languages.Broken = Print;
        if (LanguageOf(parsed) is { } asked && !found.Languages.Locales.Contains(asked))
        {
            Streams.Error.WriteLine($"--language takes one of these: {string.Join(", ", found.Languages.Locales)}.");
            return ExitCode.Usage;
        }

        return command(found with { Texts = found.Languages.For(Spoken(parsed)) });
    }

    /// <summary>Runs a command that looks at all languages, unless one of their files has an issue.</summary>
    public int WithEveryLanguage(ParseResult parsed, Func<ContentSnapshot, int> command) =>
        Load(LoaderFor(parsed).LoadAndCheckLanguages()) is { } found ? command(found) : ExitCode.Issues;

    /// <summary>The same for a command that always answers.</summary>
    public int WithContent(ParseResult parsed, Action<ContentSnapshot> command) => WithContent(parsed, content =>
    {
        command(content);
        return ExitCode.Answered;
    });

    /// <summary>The same for a command that takes its time.</summary>
    public async Task<int> WithContentAsync(ParseResult parsed, Func<ContentLoader, ContentSnapshot, Task<int>> command)
    {
        var folder = LoaderFor(parsed);
        return Load(folder.Load()) is { } found ? await command(folder, found) : ExitCode.Issues;
    }

    public void WriteJson<T>(T value, JsonTypeInfo<T> type) => Streams.Out.WriteLine(JsonSerializer.Serialize(value, type));

    /// <summary>Writes Discord's Markdown without its markup, wrapped at words on a terminal.</summary>
    public void WritePlain(string markdown)
    {
        var text = PlainMarkdown.Of(markdown);
        if (IsTerminal)
        {
            Console().WriteLine(text);
        }
        else
        {
            Streams.Out.WriteLine(text);
        }

        // A blank line at the end is meant.
        if (markdown.EndsWith('\n'))
        {
            Streams.Out.WriteLine();
        }
    }

    /// <summary>Writes a source a line, with its address.</summary>
    public void WriteSources(ContentSnapshot content, IReadOnlyList<string> sources)
    {
        if (sources.Count == 0)
        {
            return;
        }

        Streams.Out.WriteLine($"{content.Texts.ChecklistSources}:");
        foreach (var source in sources.Select(id => content.Texts.Translate(content.Knowledge.Sources[id])))
        {
            Streams.Out.WriteLine(source.Url is { } url ? $"• {source.Title}: {url}" : $"• {source.Title}");
        }

        Streams.Out.WriteLine();
    }

    /// <summary>The output, in colour on a terminal.</summary>
    public IAnsiConsole Console() => AnsiConsole.Create(new AnsiConsoleSettings
    {
        Out = new AnsiConsoleOutput(Streams.Out),
        Ansi = IsTerminal ? AnsiSupport.Detect : AnsiSupport.No,
        ColorSystem = IsTerminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
        Interactive = InteractionSupport.No,
    });

    private IReadOnlyList<string> Spoken(ParseResult parsed) => LanguageOf(parsed) is { } asked ? [asked] : TerminalLanguage.Locales();

    private ContentSnapshot? Load(ContentLoadResult loaded)
    {
        Print(loaded.Issues);
        return loaded.Content;
    }

    private void Print(IReadOnlyList<KnowledgeIssue> issues)
    {
        foreach (var issue in issues)
        {
            Streams.Error.WriteLine(issue);
        }
    }

    private bool IsTerminal => ReferenceEquals(Streams.Out, System.Console.Out) && !System.Console.IsOutputRedirected;
}

internal sealed record ConsoleStreams(TextReader In, TextWriter Out, TextWriter Error);

/// <summary>The option that every command has: print JSON, for scripts.</summary>
internal static class JsonOption
{
    public static Option<bool> Make() => new("--json") { Description = "Print JSON, for scripts." };
}

/// <summary>The language of the terminal, by the variables that every program there goes by.</summary>
internal static class TerminalLanguage
{
    // In the order in which they count.
    private static readonly string[] Variables = ["LC_ALL", "LC_MESSAGES", "LANG"];

    /// <summary>Discord's names for it, best first: <c>pt_BR.UTF-8</c> is <c>pt-BR</c>, then <c>pt</c>. None for <c>C</c> or where nothing is set.</summary>
    public static IReadOnlyList<string> Locales() =>
        Of(Variables.Select(Environment.GetEnvironmentVariable).FirstOrDefault(value => !string.IsNullOrEmpty(value)));

    /// <summary>The same for one such value.</summary>
    public static IReadOnlyList<string> Of(string? value)
    {
        var name = (value ?? "").Split('.', '@')[0].Replace('_', '-');
        return name is "" or "C" or "POSIX" ? [] : [name, name.Split('-')[0]];
    }
}
