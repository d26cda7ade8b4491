using System.Diagnostics;

namespace M1SerialBot.LoopbackDiscord.Clocks;

/// <summary>Tells when nothing has run on the thread pool for a while, and nothing that sockets have received is on its way there.</summary>
/// <param name="quiet">How long the pool must have been idle.</param>
internal sealed class PoolWatch(TimeSpan quiet) : IDisposable
{
    // Where the machine is too busy to look often, the clock alone proves nothing: the pool was starved as well.
    private const int FewestLooks = 6;

    // A worker that blocks looks like one that computes; after so long it is taken to block.
    private static readonly TimeSpan Blocked = TimeSpan.FromMilliseconds(400);

    private readonly Canary _canary = new();
    private long _work;
    private long _since = Stopwatch.GetTimestamp();
    private int _looks;

    /// <summary>Looks once; whether the pool has been quiet for long enough by now.</summary>
    public bool IsQuiet()
    {
        var isBack = _canary.Fly();
        Thread.Sleep(2);
        var work = ThreadPool.CompletedWorkItemCount - Canary.Flights;
        if (!isBack || work > _work || ThreadPool.PendingWorkItemCount != 0)
        {
            _work = work;
            StartAnew();
            return false;
        }

        _looks++;
        var idle = Stopwatch.GetElapsedTime(_since);
        return _looks >= FewestLooks && idle >= (AnyWorkerRuns() ? Blocked : quiet);
    }

    /// <summary>Forgets how long the pool has been quiet.</summary>
    public void StartAnew()
    {
        _since = Stopwatch.GetTimestamp();
        _looks = 0;
    }

    public void Dispose() => _canary.Dispose();

    private static bool AnyWorkerRuns()
    {
        ThreadPool.GetMaxThreads(out var most, out _);
        ThreadPool.GetAvailableThreads(out var available, out _);
        return available < most;
    }
}
