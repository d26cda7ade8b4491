using System.CommandLine;
using M1SerialBot.Terminal.Commands;

namespace M1SerialBot.Terminal;

/// <summary>The program as it is called in a terminal.</summary>
internal static class TerminalProgram
{
    /// <summary>Runs one command.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(string[] args, TerminalStreams streams)
    {
        var config = new Option<string?>("--config")
        {
            Description = "The folder with knowledge and texts; the one beside the program if not given.",
            HelpName = "folder",
            Recursive = true,
        };
        var session = new Session(streams, config);
        var root = new RootCommand("Tells what a Korg M1's serial number says of its age, and how far that can be relied on.")
        {
            config,
            DecodeCommand.Make(session),
            CompareCommand.Make(session),
            FindCommand.Make(session),
            ClaimsCommand.Make(session),
            KnowledgeCommand.Make(session),
        };
        var parsed = root.Parse(args);
        var output = new InvocationConfiguration { Output = streams.Out, Error = streams.Error, EnableDefaultExceptionHandler = false };
        if (parsed.Errors.Count == 0)
        {
            return parsed.Invoke(output);
        }

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
