namespace M1SerialBot.DiscordApi.Tests;

/// <summary>A clock whose calendar is off, as that of a machine that nobody has set.</summary>
internal sealed class ShiftedTime(TimeProvider time, TimeSpan ahead) : TimeProvider
{
    public override long TimestampFrequency => time.TimestampFrequency;

    public override TimeZoneInfo LocalTimeZone => time.LocalTimeZone;

    public override long GetTimestamp() => time.GetTimestamp();

    public override DateTimeOffset GetUtcNow() => time.GetUtcNow() + ahead;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) => time.CreateTimer(callback, state, dueTime, period);
}
