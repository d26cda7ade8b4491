using M1SerialBot.Decoding.Knowledge.Documents;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Formats;

/// <summary>The curve as far as it follows from the milestones and the paces, without any dated unit.</summary>
internal sealed class SeriesCurve
{
    private readonly bool _allowsRepairs;

    /// <param name="data">The milestones and the assumptions.</param>
    /// <param name="allowsRepairs">Whether any chip may come from a repair.</param>
    public SeriesCurve(Curve data, bool allowsRepairs = true)
    {
        Data = data;
        _allowsRepairs = allowsRepairs;
        Paces = new PaceTable(data.Paces);
        Contradictions = [.. FindContradictions(data, Paces)];
        Bounds = [.. data.Milestones.Where(milestone => !Contradictions.Any(pair => pair.Early == milestone || pair.Late == milestone))];
        Earliest = new EnvelopeLine(Paces, isEarliest: true, EarliestBounds);
        Latest = new EnvelopeLine(Paces, isEarliest: false, LatestBounds);
    }

    public Curve Data { get; }

    public PaceTable Paces { get; }

    /// <summary>The milestones that hold the lines: all that don't contradict one another.</summary>
    public IReadOnlyList<Milestone> Bounds { get; }

    /// <summary>Milestones that can't both be right. Neither holds a line, so that the lines cover both.</summary>
    public IReadOnlyList<MilestoneContradiction> Contradictions { get; }

    public EnvelopeLine Earliest { get; }

    public EnvelopeLine Latest { get; }

    public IEnumerable<LineBound> EarliestBounds =>
        Bounds.Where(milestone => milestone.NotBefore is not null).Select(milestone => new MilestoneBound(milestone.Number, CurveMonth.Of(milestone.NotBefore!.Value), milestone));

    public IEnumerable<LineBound> LatestBounds =>
        Bounds.Where(milestone => milestone.NotAfter is not null).Select(milestone => new MilestoneBound(milestone.Number, CurveMonth.Of(milestone.NotAfter!.Value), milestone));

    /// <summary>Of so many chips near one another, how many may come from a repair.</summary>
    public int RepairsAmong(int chips) => _allowsRepairs ? chips / Data.Repairs.OneIn : 0;

    /// <summary>The months of all numbers in a range.</summary>
    public MonthWindow Window(int from, int to) => new(CurveMonth.Earliest(Earliest.At(from)), CurveMonth.Latest(Latest.At(to)));

    /// <summary>The pairs of milestones of which one dates a number later than the other allows.</summary>
    public static IEnumerable<MilestoneContradiction> FindContradictions(Curve data, PaceTable paces) =>
        from early in data.Milestones.Where(milestone => milestone.NotBefore is not null)
        from late in data.Milestones.Where(milestone => milestone.NotAfter is not null)
        let bound = new MilestoneBound(early.Number, CurveMonth.Of(early.NotBefore!.Value), early)
        let line = new EnvelopeLine(paces, isEarliest: true, [bound])
        where line.At(late.Number) > CurveMonth.Of(late.NotAfter!.Value) + CurveMonth.Tolerance
        select new MilestoneContradiction(early, late);
}

/// <summary>Two milestones that can't both be right.</summary>
/// <param name="Early">The one that says not before.</param>
/// <param name="Late">The one that says not after.</param>
internal sealed record MilestoneContradiction(Milestone Early, Milestone Late);

/// <summary>Months on a curve, which has fractions of them.</summary>
internal static class CurveMonth
{
    /// <summary>Sums of fractions miss a whole month by less.</summary>
    public const double Tolerance = 1e-6;

    private static readonly YearMonth First = new(1900, 1);

    public static double Of(YearMonth month) => First.MonthsUntil(month);

    /// <summary>An earliest month rounds down, so that it never claims too much.</summary>
    public static YearMonth Earliest(double month) => First.PlusMonths((int)Math.Floor(month + Tolerance));

    /// <summary>A latest month rounds to the nearest: whatever bounds it already includes a margin.</summary>
    public static YearMonth Latest(double month) => First.PlusMonths((int)Math.Floor(month + 0.5 + Tolerance));
}

/// <summary>How many months it takes to get from one number to another, at the least and at the most.</summary>
internal sealed class PaceTable
{
    private readonly Pace[] _paces;
    private readonly double[] _fastest;
    private readonly double[] _slowest;

    /// <param name="paces">By rising number, each beginning where the one before ends.</param>
    public PaceTable(IReadOnlyList<Pace> paces)
    {
        _paces = [.. paces];
        _fastest = new double[_paces.Length];
        _slowest = new double[_paces.Length];
        for (var at = 1; at < _paces.Length; at++)
        {
            var before = _paces[at - 1];
            _fastest[at] = _fastest[at - 1] + ((double)(before.To - before.From) / before.Fastest);
            _slowest[at] = _slowest[at - 1] + ((double)(before.To - before.From) / before.Slowest);
        }
    }

    public int First => _paces[0].From;

    public int Last => _paces[^1].To;

    /// <summary>The months from the first number to this one, at the fastest pace and at the slowest; past the last number, that number's.</summary>
    public (double Fastest, double Slowest) MonthsTo(int number)
    {
        var (at, numbers) = Find(number);
        return (_fastest[at] + ((double)numbers / _paces[at].Fastest), _slowest[at] + ((double)numbers / _paces[at].Slowest));
    }

    /// <summary>The paces between two numbers, in either order.</summary>
    public IEnumerable<Pace> Between(int one, int other)
    {
        var (low, high) = (Math.Min(one, other), Math.Max(one, other));
        return _paces.Where(pace => low < high && pace.From < high && pace.To > low);
    }

    private (int At, int Numbers) Find(int number)
    {
        var within = Math.Clamp(number, First, Last);
        var at = _paces.Length - 1;
        while (at > 0 && _paces[at].From > within)
        {
            at--;
        }

        return (at, within - _paces[at].From);
    }
}
