using System.CommandLine;
using System.Text.Json.Serialization.Metadata;
using M1SerialBot.Configuration;
using Spectre.Console;

namespace M1SerialBot.Terminal;

/// <summary>What every command needs: the config folder that was chosen, and where to write.</summary>
internal sealed class Session(TerminalStreams streams, Option<string?> config)
{
    /// <summary>Where to read from and write to.</summary>
    public TerminalStreams Streams { get; } = streams;

    /// <summary>Runs a command with what the folder holds; where that cannot be used, lists every issue instead.</summary>
    public int WithConfig(ParseResult parsed, Action<Config> command)
    {
        var folder = parsed.GetValue(config) is { } path ? new ConfigFolder(path) : ConfigFolder.BesideTheProgram;
        var loaded = folder.Load();
        if (loaded.Config is not { } found)
        {
            foreach (var issue in loaded.Issues)
            {
                Streams.Error.WriteLine(issue);
            }

            return ExitCode.Issues;
        }

        command(found);
        return ExitCode.Answered;
    }

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

    private bool IsTerminal => ReferenceEquals(Streams.Out, System.Console.Out) && !System.Console.IsOutputRedirected;
}
