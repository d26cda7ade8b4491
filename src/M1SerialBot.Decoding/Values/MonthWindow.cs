namespace M1SerialBot.Decoding.Values;

/// <summary>A span of months, both ends inclusive. A missing end is unknown, not endless.</summary>
public readonly record struct MonthWindow
{
    /// <summary>Initializes a window.</summary>
    /// <param name="from">The first month in it, or null if unknown.</param>
    /// <param name="to">The last month in it, or null if unknown.</param>
    /// <exception cref="ArgumentException">The window would end before it begins.</exception>
    public MonthWindow(YearMonth? from, YearMonth? to)
    {
        if (from > to)
        {
            throw new ArgumentException($"A window cannot run from {from} to {to}.", nameof(to));
        }

        From = from;
        To = to;
    }

    /// <summary>The first month in it, or null if unknown.</summary>
    public YearMonth? From { get; }

    /// <summary>The last month in it, or null if unknown.</summary>
    public YearMonth? To { get; }

    /// <summary>How many months it holds, at least 1; null if an end is unknown.</summary>
    public int? Months => From is { } from && To is { } to ? from.MonthsUntil(to) + 1 : null;

    /// <summary>Whether every month of <paramref name="other"/> lies in it.</summary>
    public bool Contains(MonthWindow other) =>
        (From is null || other.From >= From) && (To is null || other.To <= To);

    /// <summary>The months that lie in both, or null if there are none.</summary>
    public MonthWindow? Intersect(MonthWindow other)
    {
        var from = From is { } a && other.From is { } b ? YearMonth.Max(a, b) : From ?? other.From;
        var to = To is { } c && other.To is { } d ? YearMonth.Min(c, d) : To ?? other.To;
        return from > to ? null : new MonthWindow(from, to);
    }

    /// <summary>The shortest window that holds both.</summary>
    public MonthWindow Hull(MonthWindow other) => new(
        From is { } a && other.From is { } b ? YearMonth.Min(a, b) : null,
        To is { } c && other.To is { } d ? YearMonth.Max(c, d) : null);

    /// <summary>Whether the two share a month.</summary>
    public bool Overlaps(MonthWindow other) => Intersect(other) is not null;

    /// <summary>Writes <c>1992-11..1993-12</c>, with nothing for an unknown end.</summary>
    public override string ToString() => $"{From}..{To}";
}
