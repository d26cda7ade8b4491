using System.Runtime;
using Microsoft.Extensions.Hosting;

namespace M1SerialBot.Hosting;

/// <summary>Collects what only the start needed, once and after it. A quiet bot wouldn't do that for hours.</summary>
internal sealed class StartupCleanup(TimeProvider time) : BackgroundService
{
    // Twice what a start makes.
    private const long StartBytes = 64 * 1024 * 1024;

    // By then the session is open, which nothing here should delay.
    private static readonly TimeSpan Delay = TimeSpan.FromSeconds(1);

    /// <summary>Lets the start run without collections, of which it would make several. A command in a terminal makes none at all.</summary>
    public static void PutOffCollections()
    {
        try
        {
            GC.TryStartNoGCRegion(StartBytes);
        }
        catch (ArgumentOutOfRangeException)
        {
            // The heap's limit is lower, such as in a small container. Then it collects as it goes.
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // A start that fails stops this too, and the host would log the cancellation as a fault.
        await Task.Delay(Delay, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (!stoppingToken.IsCancellationRequested)
        {
            if (GCSettings.LatencyMode == GCLatencyMode.NoGCRegion)
            {
                GC.EndNoGCRegion();
            }

            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        }
    }
}
