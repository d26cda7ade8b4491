namespace M1SerialBot.LoopbackDiscord.Waiting;

/// <summary>What happened, in order; it grows until it is told to forget, and each entry rings the signal.</summary>
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

    /// <summary>Adds what is made of the number of entries before it.</summary>
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

    /// <summary>Forgets entries, as if they had never been.</summary>
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
    /// <param name="isOfTheKind">Tells the kind.</param>
    /// <param name="count">Which one, from 1.</param>
    /// <param name="awaited">What it is called, for the exception.</param>
    /// <param name="seen">Tells what is there instead, for the exception.</param>
    /// <param name="patience">How long, in real time; the usual patience where null.</param>
    /// <exception cref="TimeoutException">It did not come in time.</exception>
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
