namespace M1SerialBot.LoopbackDiscord.Waiting;

/// <summary>A growing list that signals each new entry.</summary>
internal sealed class WaitableList<T>(AsyncSignal signal)
    where T : class
{
    private const int Shown = 12;

    private readonly Lock _lock = new();
    private readonly List<T> _entries = [];

    /// <summary>All entries up to now.</summary>
    public IReadOnlyList<T> All
    {
        get
        {
            lock (_lock)
            {
                return [.. _entries];
            }
        }
    }

    /// <summary>Adds an entry that is made from its index.</summary>
    public T Add(Func<int, T> make)
    {
        T entry;
        lock (_lock)
        {
            entry = make(_entries.Count);
            _entries.Add(entry);
        }

        signal.Ring();
        return entry;
    }

    /// <summary>Adds an entry.</summary>
    public void Add(T entry) => Add(_ => entry);

    /// <summary>Removes entries.</summary>
    public void Forget(Predicate<T> isOver)
    {
        lock (_lock)
        {
            _entries.RemoveAll(isOver);
            _entries.TrimExcess();
        }
    }

    /// <summary>The entry that is the <paramref name="count"/>-th of its kind, counted from 1; null while there are fewer.</summary>
    public T? Find(Func<T, bool> isOfTheKind, int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        lock (_lock)
        {
            foreach (var entry in _entries)
            {
                if (isOfTheKind(entry) && --count == 0)
                {
                    return entry;
                }
            }

            return null;
        }
    }

    /// <summary>Waits for the <paramref name="count"/>-th entry of a kind.</summary>
    /// <param name="isOfTheKind">Whether an entry counts.</param>
    /// <param name="count">Which one, from 1.</param>
    /// <param name="awaited">Its name, for the exception.</param>
    /// <param name="seen">Describes what is there instead, for the exception.</param>
    /// <param name="patience">The timeout, in real time; the default if null.</param>
    /// <exception cref="TimeoutException">It didn't come in time.</exception>
    public Task<T> WaitAsync(Func<T, bool> isOfTheKind, int count, string awaited, Func<string> seen, TimeSpan? patience) =>
        signal.WaitAsync(() => Find(isOfTheKind, count), $"{awaited} (number {count})", seen, patience);

    /// <summary>Lists the last entries, for an exception.</summary>
    /// <param name="noun">What they are.</param>
    public string Describe(string noun)
    {
        var all = All;
        return $"{all.Count} {noun}{(all.Count == 0 ? "" : ": ")}{(all.Count > Shown ? "..., " : "")}{string.Join(", ", all.TakeLast(Shown))}";
    }
}
