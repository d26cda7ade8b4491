using M1SerialBot.DiscordApi;
using Microsoft.Extensions.Hosting;

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
