using M1SerialBot.Configuration;
using M1SerialBot.Hosting;
using M1SerialBot.Terminal;
using M1SerialBot.Wording;

namespace M1SerialBot.Tests;

/// <summary>Runs the program inside the test, with the config folder that travels with it.</summary>
internal static class ProgramRun
{
    public static Config Config { get; } = ConfigFolder.BesideTheProgram.Load() is { Config: { } config }
        ? config
        : throw new InvalidOperationException("The config folder is not sound.");

    public static ResultWording Wording { get; } = Session.Wording(Config);

    public static async Task<string> OutputAsync(params string[] arguments)
    {
        await using var output = new StringWriter();
        await using var error = new StringWriter();
        var exit = await TerminalProgram.RunAsync(arguments, new TerminalStreams(TextReader.Null, output, error), new OwnGateway());
        return exit == ExitCode.Answered ? output.ToString().ReplaceLineEndings("\n") : throw new InvalidOperationException(error.ToString());
    }
}
