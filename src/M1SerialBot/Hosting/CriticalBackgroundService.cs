using M1SerialBot.Bot.Commands;
using M1SerialBot.DiscordApi;
using M1SerialBot.DiscordApi.Execution;
using M1SerialBot.DiscordApi.Gateway;
using M1SerialBot.DiscordApi.Registration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace M1SerialBot.Hosting;

/// <summary>A background service that the program can't do without: if it fails, the program ends.</summary>
internal abstract class CriticalBackgroundService(ExitStatus exit) : BackgroundService
{
    protected abstract Task RunAsync(CancellationToken stop);

    protected sealed override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
#pragma warning disable CA1031 // Any exception: a process that looks alive and does nothing is worse.
        try
        {
            await RunAsync(stoppingToken);
        }
        catch (DiscordFatalException exception)
        {
            exit.Refused(exception.FatalError);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // A normal stop.
        }
        catch (Exception exception)
        {
            exit.Failed(exception);
        }
#pragma warning restore CA1031
    }
}

/// <summary>Runs the gateway connection. Stopping waits for answers in progress.</summary>
internal sealed class GatewayService(IGatewayClient gateway, InteractionDispatcher dispatcher, ExitStatus exit) : CriticalBackgroundService(exit)
{
    // Together they leave the sockets two of the host's nine seconds.
    private static readonly TimeSpan DrainBeforeClosing = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan DrainAfterClosing = TimeSpan.FromSeconds(4);

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await dispatcher.DrainAsync(DrainBeforeClosing);
        await base.StopAsync(cancellationToken);
        await dispatcher.DrainAsync(DrainAfterClosing);
    }

    protected override Task RunAsync(CancellationToken stop) => gateway.RunAsync(stop);
}

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
