namespace M1SerialBot.LoopbackDiscord.Waiting;

/// <summary>The time at which something happened first; safe to read while it happens.</summary>
internal sealed class FirstOccurrence(AsyncSignal signal)
{
    private object? _at;

    /// <summary>When it happened; null while it has not.</summary>
    public DateTimeOffset? At => (DateTimeOffset?)Volatile.Read(ref _at);

    /// <summary>Says that it happens; only the first time counts.</summary>
    public void Happens(DateTimeOffset at)
    {
        Interlocked.CompareExchange(ref _at, at, null);
        signal.Ring();
    }
}
