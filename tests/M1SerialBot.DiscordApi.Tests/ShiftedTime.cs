namespace M1SerialBot.DiscordApi.Tests;

/// <summary>A clock whose date is wrong, as on a machine that was never set, or whose timers are late, as in a busy process.</summary>
/// <param name="time">The correct clock.</param>
/// <param name="ahead">How far it's ahead at first.</param>
internal sealed class ShiftedTime(TimeProvider time, TimeSpan ahead) : TimeProvider
{
    private long _ahead = ahead.Ticks;
    private long _late;
    private int _timers;

    /// <summary>How far it's ahead. Setting it doesn't move any timer.</summary>
    public TimeSpan Ahead
    {
        get => new(Interlocked.Read(ref _ahead));
        set => Interlocked.Exchange(ref _ahead, value.Ticks);
    }

    /// <summary>How late new timers fire.</summary>
    public TimeSpan Late
    {
        get => new(Interlocked.Read(ref _late));
        set => Interlocked.Exchange(ref _late, value.Ticks);
    }

    /// <summary>The number of timers that aren't disposed.</summary>
    public int LiveTimers => Volatile.Read(ref _timers);

    public override long TimestampFrequency => time.TimestampFrequency;

    public override TimeZoneInfo LocalTimeZone => time.LocalTimeZone;

    public override long GetTimestamp() => time.GetTimestamp();

    public override DateTimeOffset GetUtcNow() => time.GetUtcNow() + Ahead;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        Interlocked.Increment(ref _timers);
        return new CountedTimer(time.CreateTimer(callback, state, dueTime == Timeout.InfiniteTimeSpan ? dueTime : dueTime + Late, period), () => Interlocked.Decrement(ref _timers));
    }
}
