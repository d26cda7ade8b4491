using System.CommandLine;
using M1SerialBot.Hosting;
using M1SerialBot.Terminal.Commands;

namespace M1SerialBot.Terminal;

/// <summary>The program as it is called in a terminal.</summary>
internal static class TerminalProgram
{
    /// <summary>Runs one command; without one, the bot.</summary>
    /// <param name="args">The command, its options and arguments.</param>
    /// <param name="streams">Where it reads from and writes to.</param>
    /// <param name="gateway">What the bot speaks to Discord's gateway with.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(string[] args, TerminalStreams streams, IGateway gateway)
    {
        var config = new Option<string?>("--config")
        {
            Description = "The folder with knowledge and texts; if not given, config in the working directory, or else the one beside the program.",
            HelpName = "folder",
            Recursive = true,
        };
        var session = new Session(streams, config, new BotHost(gateway));
        var root = new RootCommand("Tells what a Korg M1's serial number says of its age, and how far that can be relied on. Without a command it is the Discord bot, or where no token is set a page to try it.")
        {
            config,
            DecodeCommand.Make(session),
            CompareCommand.Make(session),
            FindCommand.Make(session),
            ClaimsCommand.Make(session),
            KnowledgeCommand.Make(session),
            RegistrationCommand.Make(session),
            ConfigCommand.Make(session),
            HealthCommand.Make(session),
            DoctorCommand.Make(session),
            PolicyCommand.Make(session),
        };
        RunCommands.AddTo(root, session);
        var parsed = root.Parse(args);
        var output = new InvocationConfiguration
        {
            Output = streams.Out,
            Error = streams.Error,
            EnableDefaultExceptionHandler = false,
            // The bot's host sees to its own end, and answers what is under way first.
            ProcessTerminationTimeout = null,
        };
        try
        {
            return parsed.Errors.Count == 0 ? await parsed.InvokeAsync(output) : ShowUsage(root, parsed, streams);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // What is read says for itself what is the matter; only what is written is left.
            return TellUnwritten(streams.Error, exception);
        }
    }

    private static int TellUnwritten(TextWriter error, Exception exception)
    {
        try
        {
            error.WriteLine($"The answer cannot be written: {exception.Message}");
        }
        catch (IOException)
        {
            // Not even that; how the program ends still tells.
        }

        return ExitCode.Unwritten;
    }

    private static int ShowUsage(RootCommand root, ParseResult parsed, TerminalStreams streams)
    {
        foreach (var error in parsed.Errors)
        {
            streams.Error.WriteLine(error.Message);
        }

        streams.Error.WriteLine();
        root.Parse([.. Path(parsed.CommandResult), "--help"]).Invoke(new InvocationConfiguration { Output = streams.Error, Error = streams.Error });
        return ExitCode.Usage;
    }

    private static IEnumerable<string> Path(System.CommandLine.Parsing.CommandResult command) =>
        command.Parent is System.CommandLine.Parsing.CommandResult parent ? [.. Path(parent), command.Command.Name] : [];
}
