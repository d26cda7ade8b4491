using System.Diagnostics;

namespace M1SerialBot.LoopbackDiscord.Clocks;

/// <summary>Notifies clocks when nothing has run on the thread pool for a while and no socket event is on its way there.</summary>
/// <remarks>One for each process: a second would see the first one's checks as work, and both could wait forever.</remarks>
internal sealed class ThreadPoolIdleDetector
{
    // On a machine that is too busy to check often, time alone proves nothing: the pool was starved as well.
    private const int FewestLooks = 6;

    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(15);

    // A worker that hasn't finished for this long, and doesn't run, is assumed to wait for time to pass.
    private static readonly TimeSpan Blocked = TimeSpan.FromMilliseconds(400);

    // One check proves nothing: a garbage collection suspends workers for a moment.
    private const int LooksAtABlockedWorker = 5;

    private readonly Lock _lock = new();
    private readonly List<AutoAdvancingTimeProvider> _clocks = [];
    private bool _isWatching;
    private long _work;
    private long _since;
    private int _looks;
    private int _looksWhileNoneRan;

    /// <summary>The detector of this process.</summary>
    public static ThreadPoolIdleDetector Instance { get; } = new();

    public void Add(AutoAdvancingTimeProvider clock)
    {
        lock (_lock)
        {
            _clocks.Add(clock);
            if (!_isWatching)
            {
                _isWatching = true;
                new Thread(Watch) { IsBackground = true, Name = nameof(ThreadPoolIdleDetector) }.Start();
            }
        }
    }

    public void Remove(AutoAdvancingTimeProvider clock)
    {
        lock (_lock)
        {
            _clocks.Remove(clock);
        }
    }

    private void Watch()
    {
        using var canary = new SocketDrainProbe();
        StartAnew();
        while (Clocks() is { Count: > 0 } clocks)
        {
            if (IsQuiet(canary))
            {
                clocks.ForEach(clock => clock.Jump());
                StartAnew();
            }
        }
    }

    // When the last clock is gone the thread ends, and the next clock starts another.
    private List<AutoAdvancingTimeProvider> Clocks()
    {
        lock (_lock)
        {
            _isWatching = _clocks.Count > 0;
            return [.. _clocks];
        }
    }

    private bool IsQuiet(SocketDrainProbe canary)
    {
        var isBack = canary.Fly();
        Thread.Sleep(2);
        var work = ThreadPool.CompletedWorkItemCount - canary.Flights;
        if (!isBack || work > _work || ThreadPool.PendingWorkItemCount != 0)
        {
            _work = work;
            StartAnew();
            return false;
        }

        _looks++;
        var idle = Stopwatch.GetElapsedTime(_since);
        return _looks >= FewestLooks && (AnyWorkerIsBusy() ? idle >= Blocked && AllAreBlocked() : idle >= Quiet);
    }

    private bool AllAreBlocked()
    {
        _looksWhileNoneRan = ThreadPoolWorkers.AnyRuns() ? 0 : _looksWhileNoneRan + 1;
        return _looksWhileNoneRan >= LooksAtABlockedWorker;
    }

    private void StartAnew()
    {
        _since = Stopwatch.GetTimestamp();
        _looks = 0;
        _looksWhileNoneRan = 0;
    }

    private static bool AnyWorkerIsBusy()
    {
        ThreadPool.GetMaxThreads(out var most, out _);
        ThreadPool.GetAvailableThreads(out var available, out _);
        return available < most;
    }
}
