using System.CommandLine;
using M1SerialBot.Doctor;

namespace M1SerialBot.Terminal.Commands;

/// <summary><c>doctor</c>: whether everything that the bot needs in order to run is there.</summary>
internal static class DoctorCommand
{
    public static Command Make(Session session)
    {
        var command = new Command("doctor", "Look at settings, config folder, token, commands, clock and gateway, a line each; ends with 1 where one keeps the bot from running.");
        command.SetAction(async (parsed, cancellation) =>
        {
            var exit = ExitCode.Answered;
            await foreach (var finding in new Examination(session.Bot, session.FolderOf(parsed), TimeProvider.System).RunAsync(cancellation))
            {
                await session.Streams.Out.WriteLineAsync(finding.ToString());
                exit = finding.Kind == FindingKind.Fail ? ExitCode.Issues : exit;
            }

            return exit;
        });
        return command;
    }
}
