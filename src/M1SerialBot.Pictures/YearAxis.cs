using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Pictures;

/// <summary>Whole years from left to right.</summary>
internal sealed class YearAxis
{
    private const int MonthsInYear = 12;

    private readonly YearMonth _first;
    private readonly float _left;
    private readonly float _right;
    private readonly float _month;

    /// <summary>Makes it.</summary>
    /// <param name="span">What it shows at least; both ends are known.</param>
    /// <param name="left">Where it begins, in pixels.</param>
    /// <param name="right">Where it ends, in pixels.</param>
    public YearAxis(MonthWindow span, float left, float right)
    {
        (First, Last) = (span.From!.Value.Year, span.To!.Value.Year);
        _first = new YearMonth(First, 1);
        (_left, _right) = (left, right);
        _month = (right - left) / ((Last - First + 1) * MonthsInYear);
    }

    /// <summary>The first year.</summary>
    public int First { get; }

    /// <summary>The last year.</summary>
    public int Last { get; }

    /// <summary>Where a month begins.</summary>
    public float Start(YearMonth month) => _left + (_first.MonthsUntil(month) * _month);

    /// <summary>Where a month ends.</summary>
    public float End(YearMonth month) => Start(month.PlusMonths(1));

    /// <summary>Whether an end of a window is known, and lies on it.</summary>
    public bool Shows(YearMonth? month) => month is { } known && known.Year >= First && known.Year <= Last;

    /// <summary>The part of a window that lies on it.</summary>
    /// <param name="window">The window.</param>
    /// <param name="least">How wide that part is at least, so that it's seen, in pixels.</param>
    public (float From, float To) Visible(MonthWindow window, float least)
    {
        var from = window.From is { } first ? Math.Clamp(Start(first), _left, _right - least) : _left;
        var to = window.To is { } last ? Math.Clamp(End(last), _left + least, _right) : _right;
        return to - from >= least ? (from, to) : (from, Math.Min(from + least, _right));
    }
}
