namespace M1SerialBot.LoopbackDiscord.Waiting;

/// <summary>When something happened for the first time. Thread-safe.</summary>
internal sealed class FirstOccurrence(AsyncSignal signal)
{
    private object? _at;

    /// <summary>Null if it hasn't happened yet.</summary>
    public DateTimeOffset? At => (DateTimeOffset?)Volatile.Read(ref _at);

    /// <summary>Records the time, unless there's one already.</summary>
    public void Happens(DateTimeOffset at)
    {
        Interlocked.CompareExchange(ref _at, at, null);
        signal.Ring();
    }
}
