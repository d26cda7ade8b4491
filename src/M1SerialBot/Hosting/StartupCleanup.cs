using Microsoft.Extensions.Hosting;

namespace M1SerialBot.Hosting;

/// <summary>Returns the memory that only the start needed: a quiet bot wouldn't collect it for hours.</summary>
internal sealed class StartupCleanup(TimeProvider time) : BackgroundService
{
    // By then the session is open, which nothing here should delay.
    private static readonly TimeSpan Delay = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // A start that fails stops this too, and the host would log the cancellation as a fault.
        await Task.Delay(Delay, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (!stoppingToken.IsCancellationRequested)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        }
    }
}
