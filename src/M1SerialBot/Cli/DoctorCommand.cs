using System.CommandLine;
using M1SerialBot.Hosting;

namespace M1SerialBot.Cli;

/// <summary><c>doctor</c>: whether the bot has everything that it needs to run.</summary>
internal static class DoctorCommand
{
    public static Command Make(CliContext context)
    {
        var command = new Command("doctor", "Check settings, config folder, token, commands, clock and gateway; exits with 1 if anything stops the bot from running.");
        command.SetAction(async (parsed, cancellation) =>
        {
            var exit = ExitCode.Answered;
            await foreach (var result in new DoctorChecks(context.Bot, context.LoaderFor(parsed), TimeProvider.System).RunAsync(cancellation))
            {
                await context.Streams.Out.WriteLineAsync(result.ToString());
                exit = result.Status == CheckStatus.Fail ? ExitCode.Issues : exit;
            }

            return exit;
        });
        return command;
    }
}
