using System.CommandLine;
using System.CommandLine.Help;
using M1SerialBot.Hosting;
using CommandResult = System.CommandLine.Parsing.CommandResult;

namespace M1SerialBot.Cli;

/// <summary>The command line.</summary>
internal static class CliApplication
{
    /// <summary>Runs one command; without one, the bot.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(string[] args, ConsoleStreams streams, IGateway gateway)
    {
        var config = new Option<string?>("--config")
        {
            Description = "The config folder. Default: config in the working directory, otherwise the one next to the program.",
            HelpName = "folder",
            Recursive = true,
        };
        var language = new Option<string?>("--language")
        {
            Description = "The language of the answer, such as de or ja. Default: that of LANG, if there is one, otherwise English.",
            HelpName = "language",
            Recursive = true,
        };
        var context = new CliContext(streams, config, language, new BotHost(gateway));
        var root = new RootCommand("Estimates when a Korg M1 was made from its serial number, and says how reliable that is. Without a command it runs the Discord bot or, if no token is set, a preview in the browser.")
        {
            config,
            language,
            DecodeCommand.Make(context),
            CompareCommand.Make(context),
            FindCommand.Make(context),
            ListingCommand.Make(context),
            ClaimsCommand.Make(context),
            ClaimCommand.Make(context),
            FaqCommand.Make(context),
            ChecklistCommand.Make(context),
            KnowledgeCommand.Make(context),
            EvidenceCommand.Make(context),
            RegistrationCommand.Make(context),
            ConfigCommand.Make(context),
            HealthCommand.Make(context),
            DoctorCommand.Make(context),
            PolicyCommand.Make(context),
        };
        RunCommands.AddTo(root, context);
        foreach (var help in root.Options.OfType<HelpOption>())
        {
            help.Action = new TranslatedHelp((HelpAction)help.Action!, context);
        }

        var parsed = root.Parse(args);
        var output = new InvocationConfiguration
        {
            Output = streams.Out,
            Error = streams.Error,
            EnableDefaultExceptionHandler = false,
            // The host handles signals itself, and finishes answers in progress.
            ProcessTerminationTimeout = null,
        };
        try
        {
            return parsed.Errors.Count == 0 ? await parsed.InvokeAsync(output) : PrintUsage(root, parsed, streams, context.LanguageOf(parsed));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Commands handle failed reads, so this is the output.
            return PrintUnwritten(streams.Error, exception);
        }
    }

    private static int PrintUnwritten(TextWriter error, Exception exception)
    {
        try
        {
            error.WriteLine($"Couldn't write the answer: {exception.Message}");
        }
        catch (IOException)
        {
            // The exit code still says it.
        }

        return ExitCode.Unwritten;
    }

    private static int PrintUsage(RootCommand root, ParseResult parsed, ConsoleStreams streams, string? language)
    {
        foreach (var error in parsed.Errors)
        {
            streams.Error.WriteLine(error.Message);
        }

        streams.Error.WriteLine();
        root.Parse([.. Path(parsed.CommandResult), "--help", .. language is null ? Array.Empty<string>() : ["--language", language]]).Invoke(new InvocationConfiguration { Output = streams.Error, Error = streams.Error });
        return ExitCode.Usage;
    }

    private static IEnumerable<string> Path(CommandResult command) =>
        command.Parent is CommandResult parent ? [.. Path(parent), command.Command.Name] : [];
}
