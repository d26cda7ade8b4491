using M1SerialBot.DiscordApi;
using Microsoft.Extensions.Hosting;

namespace M1SerialBot.Hosting;

/// <summary>Something that runs for as long as the program runs; the program never stays up without it.</summary>
internal abstract class Worker(ExitStatus exit) : BackgroundService
{
    /// <summary>Runs until it is stopped, or until it is done.</summary>
    protected abstract Task RunAsync(CancellationToken stop);

    /// <inheritdoc/>
    protected sealed override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
#pragma warning disable CA1031 // Whatever it is, a process that looks alive and does nothing is worse.
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
            // The program stops.
        }
        catch (Exception exception)
        {
            exit.Failed(exception);
        }
#pragma warning restore CA1031
    }
}
