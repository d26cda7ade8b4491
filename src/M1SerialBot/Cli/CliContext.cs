using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using M1SerialBot.Bot.Cards;
using M1SerialBot.Content;
using M1SerialBot.DiscordApi.Models.Commands;
using M1SerialBot.Hosting;
using Spectre.Console;

namespace M1SerialBot.Cli;

/// <summary>What every command needs.</summary>
internal sealed class CliContext(ConsoleStreams streams, Option<string?> config, BotHost bot)
{
    public ConsoleStreams Streams { get; } = streams;

    public BotHost Bot { get; } = bot;

    /// <summary>The folder of <c>--config</c>, or the default.</summary>
    public ConfigFolder FolderOf(ParseResult parsed) => new(parsed.GetValue(config) ?? ConfigFolder.Usual, Locales.All);

    /// <summary>Runs a command, unless the config folder has issues: then it prints them.</summary>
    public int WithConfig(ParseResult parsed, Action<Config> command)
    {
        if (Load(FolderOf(parsed)) is not { } found)
        {
            return ExitCode.Issues;
        }

        command(found);
        return ExitCode.Answered;
    }

    /// <inheritdoc cref="WithConfig"/>
    public async Task<int> WithConfigAsync(ParseResult parsed, Func<ConfigFolder, Config, Task<int>> command)
    {
        var folder = FolderOf(parsed);
        return Load(folder) is { } found ? await command(folder, found) : ExitCode.Issues;
    }

    public static ResultWording Wording(Config config) => new(config.Knowledge, config.Texts, WordingStyle.Terminal);

    public void WriteJson<T>(T value, JsonTypeInfo<T> type) => Streams.Out.WriteLine(JsonSerializer.Serialize(value, type));

    /// <summary>The output, in colour on a terminal.</summary>
    public IAnsiConsole Console() => AnsiConsole.Create(new AnsiConsoleSettings
    {
        Out = new AnsiConsoleOutput(Streams.Out),
        Ansi = IsTerminal ? AnsiSupport.Detect : AnsiSupport.No,
        ColorSystem = IsTerminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
        Interactive = InteractionSupport.No,
    });

    private Config? Load(ConfigFolder folder)
    {
        var loaded = folder.Load();
        foreach (var issue in loaded.Issues)
        {
            Streams.Error.WriteLine(issue);
        }

        return loaded.Config;
    }

    private bool IsTerminal => ReferenceEquals(Streams.Out, System.Console.Out) && !System.Console.IsOutputRedirected;
}
