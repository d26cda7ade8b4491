using System.Diagnostics;

namespace M1SerialBot.LoopbackDiscord.Clocks;

/// <summary>Tells clocks whenever nothing has run on the thread pool for a while, and nothing that sockets have received is on its way there.</summary>
/// <remarks>The process has one pool, and so one watch: a second would take the looks of the first for work, and both could wait for ever.</remarks>
internal sealed class ThreadPoolIdleDetector
{
    // Where the machine is too busy to look often, the clock alone proves nothing: the pool was starved as well.
    private const int FewestLooks = 6;

    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(15);

    // A worker that has not come to the end of its work for so long, and does not run, is taken to wait for time to pass.
    private static readonly TimeSpan Blocked = TimeSpan.FromMilliseconds(400);

    // One look proves nothing: a worker that computes stands still for a moment while garbage is collected.
    private const int LooksAtABlockedWorker = 5;

    private readonly Lock _lock = new();
    private readonly List<AutoAdvancingTimeProvider> _clocks = [];
    private bool _isWatching;
    private long _work;
    private long _since;
    private int _looks;
    private int _looksWhileNoneRan;

    /// <summary>The watch of this process.</summary>
    public static ThreadPoolIdleDetector Instance { get; } = new();

    /// <summary>Tells a clock from now on.</summary>
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

    /// <summary>Tells a clock no more.</summary>
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

    // None only once: the watch has ended then, and the next clock begins another.
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
