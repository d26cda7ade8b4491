namespace M1SerialBot.LoopbackDiscord.Clocks;

/// <summary>Virtual time that jumps to the next due timer whenever the process has fallen silent.</summary>
/// <remarks>
/// <para>
/// Whoever takes both time and delays from it lives through minutes of protocol in a fraction of a second, over real
/// sockets, and measures exact durations. A thread of its own watches the thread pool; when nothing has run there for a
/// while, everybody must be waiting for a timer, so the next one is fired. Timers due at one instant fire in the order in
/// which they were set, one after the other.
/// </para>
/// <para>
/// Its limits: it sees only this process's thread pool. Work in another process, on threads of one's own (a runner may run
/// test code on such a thread) and waits in real time (a sleep, a process that starts) look like silence; put
/// <see cref="Hold"/> and <see cref="Release"/> around them. A pool thread that blocks delays each jump by 0.4 s. One
/// that computes for longer is taken to block, except on Linux. A callback that blocks until another timer fires waits for
/// ever. While other tests keep the pool busy, jumps wait for them.
/// </para>
/// </remarks>
public sealed class AutoAdvancingTimeProvider : TimeProvider, IDisposable
{
    private static readonly DateTimeOffset DefaultStart = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly Lock _lock = new();
    private readonly SortedSet<AutoAdvancingTimer> _timers = new(
        Comparer<AutoAdvancingTimer>.Create(static (a, b) => (a.Due, a.Turn).CompareTo((b.Due, b.Turn))));

    private readonly DateTimeOffset _start;
    private long _now;
    private long _turn;
    private int _holds;
    private bool _firing;
    private bool _disposed;

    /// <summary>Starts a clock.</summary>
    /// <param name="start">What it shows first; the beginning of 2026 where null.</param>
    public AutoAdvancingTimeProvider(DateTimeOffset? start = null)
    {
        _start = start ?? DefaultStart;
        ThreadPoolIdleDetector.Instance.Add(this);
    }

    /// <inheritdoc />
    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <inheritdoc />
    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    /// <summary>How much virtual time has gone by.</summary>
    public TimeSpan Elapsed => new(GetTimestamp());

    /// <inheritdoc />
    public override long GetTimestamp()
    {
        lock (_lock)
        {
            return _now;
        }
    }

    /// <inheritdoc />
    public override DateTimeOffset GetUtcNow() => _start + Elapsed;

    /// <inheritdoc />
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        ArgumentNullException.ThrowIfNull(callback);
        var timer = new AutoAdvancingTimer(this, InTheContextOfNow(() => callback(state)));
        Set(timer, dueTime, period);
        return timer;
    }

    /// <summary>Lets no time pass until it is released as often as it was held.</summary>
    public void Hold()
    {
        lock (_lock)
        {
            _holds++;
        }
    }

    /// <summary>Takes one hold back.</summary>
    /// <exception cref="InvalidOperationException">It is not held.</exception>
    public void Release()
    {
        lock (_lock)
        {
            _holds = _holds > 0 ? _holds - 1 : throw new InvalidOperationException("Time is not held.");
        }
    }

    /// <summary>Stops for good: time stands still and no timer fires any more.</summary>
    public void Dispose()
    {
        lock (_lock)
        {
            _disposed = true;
            _timers.Clear();
        }

        ThreadPoolIdleDetector.Instance.Remove(this);
    }

    /// <summary>Goes on to the next timer that is due, if there is one, now that everybody waits for it.</summary>
    internal void Jump()
    {
        lock (_lock)
        {
            if (_holds == 0 && !_firing && _timers.Min is { } next)
            {
                _now = Math.Max(_now, next.Due);
                FireWhatIsDue();
            }
        }
    }

    internal bool Set(AutoAdvancingTimer timer, TimeSpan dueTime, TimeSpan period)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(dueTime, Timeout.InfiniteTimeSpan);
        ArgumentOutOfRangeException.ThrowIfLessThan(period, Timeout.InfiniteTimeSpan);
        lock (_lock)
        {
            _timers.Remove(timer);
            if (_disposed || timer.IsDisposed)
            {
                return false;
            }

            if (dueTime != Timeout.InfiniteTimeSpan)
            {
                timer.Period = Math.Max(period.Ticks, 0);
                Enter(timer, _now + dueTime.Ticks);
                FireWhatIsDue();
            }

            return true;
        }
    }

    internal void Remove(AutoAdvancingTimer timer)
    {
        lock (_lock)
        {
            timer.IsDisposed = true;
            _timers.Remove(timer);
        }
    }

    // As the system's timers do: what is async-local where the timer is made is seen where it fires.
    private static Action InTheContextOfNow(Action call) =>
        ExecutionContext.Capture() is { } context ? () => ExecutionContext.Run(context, static call => ((Action)call!)(), call) : call;

    private void Enter(AutoAdvancingTimer timer, long due)
    {
        timer.Due = due;
        timer.Turn = ++_turn;
        _timers.Add(timer);
    }

    private void FireWhatIsDue()
    {
        if (!_firing && _timers.Min?.Due <= _now)
        {
            _firing = true;
            ThreadPool.UnsafeQueueUserWorkItem(static time => time.Fire(), this, preferLocal: false);
        }
    }

    private void Fire()
    {
        while (Take() is { } timer)
        {
            timer.Run();
        }
    }

    // One at a time, because a callback may change or dispose of a timer that is due at the same instant.
    private AutoAdvancingTimer? Take()
    {
        lock (_lock)
        {
            if (_timers.Min is not { } timer || timer.Due > _now)
            {
                _firing = false;
                return null;
            }

            _timers.Remove(timer);
            if (timer.Period > 0)
            {
                Enter(timer, timer.Due + timer.Period);
            }

            return timer;
        }
    }
}
