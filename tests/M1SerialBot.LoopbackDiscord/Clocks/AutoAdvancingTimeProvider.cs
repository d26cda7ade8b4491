namespace M1SerialBot.LoopbackDiscord.Clocks;

/// <summary>Virtual time that jumps to the next timer whenever the process is idle.</summary>
/// <remarks>
/// <para>
/// Code that takes its clock and its delays from it runs minutes of protocol in a fraction of a second, over real
/// sockets, and measures exact durations. A thread watches the thread pool. If nothing has run there for a while,
/// everything must be waiting for a timer, so the next one fires. Timers due at the same instant fire in the order in
/// which they were set, one at a time.
/// </para>
/// <para>
/// Limits: it only sees this process's thread pool. Work in another process, on other threads (a test runner may use
/// one) and waits in real time (a sleep, a process that starts) look idle. Put
/// <see cref="Hold"/> and <see cref="Release"/> around them. A pool thread that blocks delays each jump by 0.4 s. One
/// that computes for longer seems to block, except on Linux. A callback that blocks until another timer fires waits
/// forever. While other tests keep the pool busy, jumps wait for them.
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
    /// <param name="start">The start time; the beginning of 2026 if null.</param>
    public AutoAdvancingTimeProvider(DateTimeOffset? start = null)
    {
        _start = start ?? DefaultStart;
        ThreadPoolIdleDetector.Instance.Add(this);
    }

    /// <inheritdoc />
    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <inheritdoc />
    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    /// <summary>The virtual time since the start.</summary>
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

    /// <summary>Stops time until <see cref="Release"/> was called as often.</summary>
    public void Hold()
    {
        lock (_lock)
        {
            _holds++;
        }
    }

    /// <summary>Undoes one <see cref="Hold"/>.</summary>
    /// <exception cref="InvalidOperationException">Time isn't stopped.</exception>
    public void Release()
    {
        lock (_lock)
        {
            _holds = _holds > 0 ? _holds - 1 : throw new InvalidOperationException("Time is not held.");
        }
    }

    /// <summary>Stops time for good.</summary>
    public void Dispose()
    {
        lock (_lock)
        {
            _disposed = true;
            _timers.Clear();
        }

        ThreadPoolIdleDetector.Instance.Remove(this);
    }

    /// <summary>Advances to the next timer, if there is one. Called when the process is idle.</summary>
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

    // Like the system's timers, these capture the execution context.
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

    // One at a time, because a callback may change or dispose a timer that is due at the same instant.
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
