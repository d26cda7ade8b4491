using System.CommandLine;
using System.Text.Json.Serialization.Metadata;
using M1SerialBot.Bot.Cards;
using M1SerialBot.Content;
using M1SerialBot.DiscordApi.Models.Commands;
using M1SerialBot.Hosting;
using Spectre.Console;

namespace M1SerialBot.Terminal;

/// <summary>What every command needs: the config folder that was chosen, and where to write.</summary>
internal sealed class Session(TerminalStreams streams, Option<string?> config, BotHost bot)
{
    /// <summary>Where to read from and write to.</summary>
    public TerminalStreams Streams { get; } = streams;

    /// <summary>What puts the bot together.</summary>
    public BotHost Bot { get; } = bot;

    /// <summary>The config folder that was chosen.</summary>
    public ConfigFolder FolderOf(ParseResult parsed) => new(parsed.GetValue(config) ?? ConfigFolder.Usual, Locales.All);

    /// <summary>Runs a command with what the folder holds; where that cannot be used, lists every issue instead.</summary>
    public int WithConfig(ParseResult parsed, Action<Config> command)
    {
        if (Load(FolderOf(parsed)) is not { } found)
        {
            return ExitCode.Issues;
        }

        command(found);
        return ExitCode.Answered;
    }

    /// <summary>Runs a command that takes its time with what the folder holds; where that cannot be used, lists every issue instead.</summary>
    public async Task<int> WithConfigAsync(ParseResult parsed, Func<ConfigFolder, Config, Task<int>> command)
    {
        var folder = FolderOf(parsed);
        return Load(folder) is { } found ? await command(folder, found) : ExitCode.Issues;
    }

    /// <summary>Words for a terminal.</summary>
    public static ResultWording Wording(Config config) => new(config.Knowledge, config.Texts, WordingStyle.Terminal);

    /// <summary>Writes a value as JSON.</summary>
    public void WriteJson<T>(T value, JsonTypeInfo<T> type) => Streams.Out.WriteLine(System.Text.Json.JsonSerializer.Serialize(value, type));

    /// <summary>A console on the output, in colour only where that is a terminal.</summary>
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
