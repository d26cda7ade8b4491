namespace M1SerialBot.DiscordApi.Tests;

/// <summary>A clock whose calendar is off, as that of a machine that nobody has set, or whose timers are late, as those of a process with too much to do.</summary>
/// <param name="time">The clock that is right.</param>
/// <param name="ahead">How far it is ahead at first.</param>
internal sealed class ShiftedTime(TimeProvider time, TimeSpan ahead) : TimeProvider
{
    private long _ahead = ahead.Ticks;
    private long _late;
    private int _timers;

    /// <summary>How far it is ahead; whoever sets it sets the calendar, and moves no timer.</summary>
    public TimeSpan Ahead
    {
        get => new(Interlocked.Read(ref _ahead));
        set => Interlocked.Exchange(ref _ahead, value.Ticks);
    }

    /// <summary>How late every timer fires that is made from now on.</summary>
    public TimeSpan Late
    {
        get => new(Interlocked.Read(ref _late));
        set => Interlocked.Exchange(ref _late, value.Ticks);
    }

    /// <summary>How many timers were made and not disposed of.</summary>
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
