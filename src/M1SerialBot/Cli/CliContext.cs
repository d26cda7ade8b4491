using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using M1SerialBot.Content;
using M1SerialBot.DiscordApi.Models.Commands;
using M1SerialBot.Hosting;
using Spectre.Console;

namespace M1SerialBot.Cli;

/// <summary>What every command needs.</summary>
internal sealed class CliContext(ConsoleStreams streams, Option<string?> folder, BotHost bot)
{
    public ConsoleStreams Streams { get; } = streams;

    public BotHost Bot { get; } = bot;

    /// <summary>The folder of <c>--config</c>, or the default.</summary>
    public ContentLoader LoaderFor(ParseResult parsed) => new(parsed.GetValue(folder) ?? ContentLoader.DefaultPath, Locales.All);

    /// <summary>Runs a command, unless the config folder has issues: then it prints them.</summary>
    public int WithContent(ParseResult parsed, Func<ContentSnapshot, int> command) =>
        Load(LoaderFor(parsed)) is { } found ? command(found) : ExitCode.Issues;

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
        return Load(folder) is { } found ? await command(folder, found) : ExitCode.Issues;
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
        foreach (var source in sources.Select(id => content.Knowledge.Sources[id]))
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

    private ContentSnapshot? Load(ContentLoader folder)
    {
        var loaded = folder.Load();
        foreach (var issue in loaded.Issues)
        {
            Streams.Error.WriteLine(issue);
        }

        return loaded.Content;
    }

    private bool IsTerminal => ReferenceEquals(Streams.Out, System.Console.Out) && !System.Console.IsOutputRedirected;
}
