using M1SerialBot.Bot.Commands;
using M1SerialBot.DiscordApi.Registration;
using Microsoft.Extensions.Logging;

namespace M1SerialBot.Hosting;

/// <summary>Registers at start the commands that differ, and learns their ids.</summary>
internal sealed partial class CommandRegistrationService(
    CommandRegistrar registrar, CommandIds ids, ILogger<CommandRegistrationService> logger, ExitStatus exit) : CriticalBackgroundService(exit)
{
    protected override async Task RunAsync(CancellationToken stop)
    {
        if (await registrar.SyncUntilDoneAsync(stop) is { } registered)
        {
            ids.Update(registered.Ids);
            LogRegistered(logger, registered.Differences.Count, DiscordLinks.Install(registered.Application, isForUser: false));
        }
    }

    [LoggerMessage(LogLevel.Information, "The commands are registered; {Differences} changed. Invite link: {Invite}")]
    private static partial void LogRegistered(ILogger logger, int differences, string invite);
}
