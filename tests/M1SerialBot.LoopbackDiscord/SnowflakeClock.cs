using System.Globalization;

namespace M1SerialBot.LoopbackDiscord;

/// <summary>Creates snowflakes: increasing ids with a timestamp.</summary>
/// <param name="time">The clock.</param>
public sealed class SnowflakeClock(TimeProvider time)
{
    private const int TimeShift = 22;
    private const long WorkerBits = 1 << 17;
    private static readonly DateTimeOffset Epoch = new(2015, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly Lock _lock = new();
    private long _last;

    /// <summary>The next id.</summary>
    public string Next()
    {
        lock (_lock)
        {
            var now = ((long)(time.GetUtcNow() - Epoch).TotalMilliseconds << TimeShift) | WorkerBits;
            _last = Math.Max(now, _last + 1);
            return _last.ToString(CultureInfo.InvariantCulture);
        }
    }
}
