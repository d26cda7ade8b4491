namespace M1SerialBot.LoopbackDiscord.Gateway;

/// <summary>The day's limit of session starts.</summary>
internal sealed class SessionStarts(LoopbackOptions options)
{
    /// <summary>How many sessions may be started in a day.</summary>
    public const int Total = 1000;

    private readonly Lock _lock = new();
    private DateTimeOffset _resets = options.Time.GetUtcNow() + options.SessionStartsResetAfter;
    private int _remaining = options.SessionStartsRemaining;

    /// <summary>How many are left.</summary>
    public int Remaining
    {
        get
        {
            lock (_lock)
            {
                Reset();
                return _remaining;
            }
        }
    }

    /// <summary>When the limit is reset.</summary>
    public TimeSpan ResetAfter
    {
        get
        {
            lock (_lock)
            {
                Reset();
                return _resets - options.Time.GetUtcNow();
            }
        }
    }

    /// <summary>Uses one; false if none is left.</summary>
    public bool Take()
    {
        lock (_lock)
        {
            Reset();
            return _remaining > 0 && _remaining-- > 0;
        }
    }

    private void Reset()
    {
        while (_resets <= options.Time.GetUtcNow())
        {
            _resets += TimeSpan.FromDays(1);
            _remaining = Total;
        }
    }
}
