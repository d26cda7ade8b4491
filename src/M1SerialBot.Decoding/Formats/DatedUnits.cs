using System.Collections.Immutable;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Formats;

/// <summary>The dated units of one variant, and the curve that follows from them and from the milestones.</summary>
internal sealed class DatedUnits
{
    private const int None = -1;

    // More would crowd out other evidence, and no confidence needs more.
    private const int MostShown = ConfidencePolicy.UnitsForHigh;

    private static readonly NearbyUnits NoneNear = new() { IsAnyKnown = true };

    private readonly DatedUnit[] _units;
    private readonly UnitStanding[] _standings;
    private readonly int[] _earliestPlaces;
    private readonly int[] _latestPlaces;
    private readonly List<int>[] _against;
    private readonly int _reach;
    private readonly int _widest;

    /// <param name="series">The curve without units.</param>
    /// <param name="units">Every dated unit of the variant.</param>
    public DatedUnits(SeriesCurve series, IEnumerable<DatedUnit> units)
    {
        Series = series;
        _units = [.. units.OrderBy(unit => unit.From)];
        _reach = series.Data.Near.Numbers;
        _widest = _units.Length == 0 ? 0 : _units.Max(unit => unit.To - unit.From);
        _standings = new UnitStanding[_units.Length];
        _against = new List<int>[_units.Length];
        _earliestPlaces = new int[_units.Length];
        _latestPlaces = new int[_units.Length];
        if (_units.Length == 0)
        {
            (Earliest, Latest) = (series.Earliest, series.Latest);
            return;
        }

        FindRepairs();
        FindOffCurve();
        FindOutOfOrder();
        (Earliest, Latest) = (Line(isEarliest: true, _earliestPlaces), Line(isEarliest: false, _latestPlaces));
    }

    public SeriesCurve Series { get; }

    public EnvelopeLine Earliest { get; }

    public EnvelopeLine Latest { get; }

    public IReadOnlyList<DatedUnit> Units => _units;

    public UnitStanding StandingOf(int unit) => _standings[unit];

    /// <summary>What a unit that contradicts others contradicts: other units, or the milestones that hold the curve.</summary>
    public IEnumerable<Evidence> Against(int unit) => _standings[unit] switch
    {
        UnitStanding.OutOfOrder => _against[unit].Select(other => _units[other].Evidence),
        _ when !_units[unit].MeetsCurve => _units[unit].Dated.From > _units[unit].Curve.To
            ? MilestoneAt(Series.Latest, _units[unit].To)
            : MilestoneAt(Series.Earliest, _units[unit].From),
        _ => [],
    };

    /// <summary>The units around a number.</summary>
    /// <param name="smallest">The lowest number that the serial can stand for.</param>
    /// <param name="largest">The highest. To agree, a unit is near all of them; to contradict, near any.</param>
    /// <param name="without">A unit to leave out; -1 for none.</param>
    public NearbyUnits Near(int smallest, int largest, int without = None)
    {
        if (_units.Length == 0)
        {
            return NearbyUnits.None;
        }

        var (agreeing, outOfOrder, contradicting) = (new List<int>(), new List<int>(), new List<int>());
        for (var at = FirstFrom(smallest - _reach - _widest); at < _units.Length && _units[at].From <= largest + _reach; at++)
        {
            var unit = _units[at];
            if (at == without || unit.To < smallest - _reach)
            {
                continue;
            }

            switch (_standings[at])
            {
                case UnitStanding.OffCurve:
                    contradicting.Add(at);
                    break;
                case UnitStanding.OutOfOrder:
                    outOfOrder.Add(at);
                    break;
                default:
                    if (unit.MeetsCurve && unit.From >= largest - _reach && unit.To <= smallest + _reach)
                    {
                        agreeing.Add(at);
                    }

                    break;
            }
        }

        if (agreeing.Count + outOfOrder.Count + contradicting.Count == 0)
        {
            return _units.Length == 1 && without == 0 ? NearbyUnits.None : NoneNear;
        }

        return new NearbyUnits
        {
            IsAnyKnown = true,
            Agreeing = agreeing.Count,
            Origins = agreeing.SelectMany(at => _units[at].Origins).Distinct(StringComparer.Ordinal).Take(ConfidencePolicy.Independent).Count(),
            OffCurve = contradicting.Count,
            OutOfOrder = outOfOrder.Count,
            OffCurveMade = contradicting.Count == 0 ? null : contradicting.Select(at => _units[at].Made).Aggregate((left, right) => left.Hull(right)),
            Evidence = without is not None ? [] : [.. contradicting.Concat(outOfOrder).Take(MostShown).Concat(Nearest(agreeing, (long)smallest + largest)).Take(MostShown).Select(at => _units[at].Evidence)],
        };
    }

    /// <summary>The months of all numbers that a serial can stand for. Units near them that contradict the curve widen them.</summary>
    /// <param name="smallest">The lowest number.</param>
    /// <param name="largest">The highest.</param>
    /// <param name="nearby">The units around them.</param>
    public MonthWindow Window(int smallest, int largest, NearbyUnits nearby) =>
        Widened(new MonthWindow(CurveMonth.Earliest(Earliest.At(smallest)), CurveMonth.Latest(Latest.At(largest))), nearby);

    /// <summary>Tests the windows of all units, each as if it were unknown.</summary>
    /// <param name="lag">How far dates usually lie from the building.</param>
    /// <param name="untested">What holds at a number without any unit.</param>
    public Backtest LeaveOneOut(UsualLag lag, Func<int, (Confidence Ceiling, Fit Fit)> untested)
    {
        if (_units.Length == 0)
        {
            return Backtest.None;
        }

        return new Backtest([.. _units.Select((unit, at) =>
        {
            var nearby = Near(unit.From, unit.To, without: at);
            var (window, made) = (WindowWithout(at, nearby), lag.Around(unit.Dated));
            var (ceiling, fit) = untested(unit.To);
            return new BacktestedUnit(
                unit.Evidence, window, made, ConfidencePolicy.Of(ceiling, fit, nearby).Confidence, _standings[at] != UnitStanding.OutOfOrder && window.Overlaps(made));
        })])
        {
            Contradicting = _standings.Count(standing => standing is UnitStanding.OffCurve or UnitStanding.OutOfOrder),
            Tolerated = _units.Length / Series.Data.Repairs.OneIn,
        };
    }

    private MonthWindow WindowWithout(int unit, NearbyUnits nearby)
    {
        var earliest = Earliest.At(_units[unit].From, _earliestPlaces[unit])!.Value;
        var latest = Latest.At(_units[unit].To, _latestPlaces[unit])!.Value;
        return Widened(new MonthWindow(CurveMonth.Earliest(earliest), CurveMonth.Latest(latest)), nearby);
    }

    /// <summary>The dated units that hold the months of a number, other than those near it.</summary>
    public IEnumerable<Evidence> Carriers(int smallest, int largest) =>
        _units.Length == 0 ? [] : new[] { Earliest.Bounds[Earliest.CarrierAt(smallest)].Of, Latest.Bounds[Latest.CarrierAt(largest)].Of }.OfType<DatedUnit>().Select(unit => unit.Evidence);

    private static MonthWindow Widened(MonthWindow window, NearbyUnits nearby) => nearby.OffCurveMade is { } made ? window.Hull(made) : window;

    private static IEnumerable<Evidence> MilestoneAt(EnvelopeLine line, int number) =>
        line.Bounds[line.CarrierAt(number)].Of is Knowledge.Documents.Milestone milestone ? milestone.Evidence : [];

    // Sorted by number, so the nearest lie around one place; a few last digits that are unknown change little, but are looked at.
    private List<int> Nearest(List<int> units, long middle)
    {
        units.Sort((left, right) => Distance(left) != Distance(right) ? Distance(left).CompareTo(Distance(right)) : left.CompareTo(right));
        return units;

        long Distance(int unit) => Math.Abs((long)_units[unit].From + _units[unit].To - middle);
    }

    private int FirstFrom(int number)
    {
        var (low, high) = (0, _units.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _units[middle].From < number ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    // Of so many chips around a number one may have come with a repair. Nobody can tell which, so the ones that move the curve most don't.
    private void FindRepairs()
    {
        var chips = Enumerable.Range(0, _units.Length).Where(at => _units[at].Dated.From is not null).OrderBy(at => _units[at].To).ToArray();
        var numbers = Array.ConvertAll(chips, at => _units[at].To);
        var months = Array.ConvertAll(chips, at => CurveMonth.Of(_units[at].Dated.From!.Value));
        var fastest = Array.ConvertAll(numbers, Series.Paces.Fastest);
        var slowest = Array.ConvertAll(numbers, Series.Paces.Slowest);
        var (first, end) = (0, 0);
        for (var at = 0; at < chips.Length; at++)
        {
            while (numbers[first] < numbers[at] - _reach)
            {
                first++;
            }

            while (end < chips.Length && numbers[end] <= numbers[at] + _reach)
            {
                end++;
            }

            var allowed = (end - first) / Series.Data.Repairs.OneIn;
            var stronger = 0;
            for (var other = first; other < end && stronger < allowed; other++)
            {
                var here = months[other] + (other <= at ? fastest[at] - fastest[other] : slowest[at] - slowest[other]);
                if (here > months[at] + CurveMonth.Tolerance || (other < at && here >= months[at] - CurveMonth.Tolerance))
                {
                    stronger++;
                }
            }

            if (stronger < allowed)
            {
                _standings[chips[at]] = UnitStanding.PossibleRepair;
            }
        }
    }

    private void FindOffCurve()
    {
        for (var at = 0; at < _units.Length; at++)
        {
            if (!_units[at].MeetsCurve && _standings[at] != UnitStanding.PossibleRepair)
            {
                _standings[at] = UnitStanding.OffCurve;
            }
        }
    }

    // Removes whichever unit contradicts the most others, until the rest agree. Of two that contradict only each other, both go.
    private void FindOutOfOrder()
    {
        var carrying = Enumerable.Range(0, _units.Length).Where(at => _standings[at] == UnitStanding.Carries).ToList();
        var chips = carrying.Where(at => _units[at].Dated.From is not null).ToList();
        var papers = carrying.Where(at => _units[at].Dated.To is not null).ToList();
        if (chips.Count == 0 || papers.Count == 0)
        {
            return;
        }

        // Only units that lie beyond the line of the others can contradict one of them.
        var earliest = new EnvelopeLine(Series.Paces, isEarliest: true, chips.Select(EarliestBound));
        var latest = new EnvelopeLine(Series.Paces, isEarliest: false, papers.Select(at => new LineBound(_units[at].From, CurveMonth.Of(_units[at].Dated.To!.Value), _units[at])));
        chips = [.. chips.Where(at => EarliestBound(at).Month > latest.At(_units[at].To) + CurveMonth.Tolerance)];
        papers = [.. papers.Where(at => earliest.At(_units[at].From) > CurveMonth.Of(_units[at].Dated.To!.Value) + CurveMonth.Tolerance)];
        foreach (var chip in chips)
        {
            var bound = EarliestBound(chip);
            foreach (var paper in papers.Where(paper => earliest.Reach(bound, _units[paper].From) > CurveMonth.Of(_units[paper].Dated.To!.Value) + CurveMonth.Tolerance))
            {
                (_against[chip] ??= []).Add(paper);
                (_against[paper] ??= []).Add(chip);
            }
        }

        var left = chips.Union(papers).ToHashSet();
        while (true)
        {
            var most = left.Select(at => Contradictions(at)).DefaultIfEmpty(0).Max();
            if (most == 0)
            {
                return;
            }

            var worst = left.Where(at => Contradictions(at) == most).ToList();
            worst.ForEach(at => _standings[at] = UnitStanding.OutOfOrder);
            left.ExceptWith(worst);
        }

        int Contradictions(int at) => _against[at]?.Count(left.Contains) ?? 0;
    }

    // Two units may leave the line out of the order of their numbers, so a date reaches other numbers with that much slack.
    private LineBound EarliestBound(int unit) => new(_units[unit].To, CurveMonth.Of(_units[unit].Dated.From!.Value) - Series.Data.Order.Months, _units[unit]) { Unit = unit };

    private LineBound LatestBound(int unit) => new(_units[unit].From, CurveMonth.Of(_units[unit].Dated.To!.Value) + Series.Data.Order.Months, _units[unit]) { Unit = unit };

    // A number past the run says nothing of lower ones: nobody knows how fast those were used.
    private EnvelopeLine Line(bool isEarliest, int[] places)
    {
        var carrying = Enumerable.Range(0, _units.Length).Where(at => _standings[at] == UnitStanding.Carries);
        var bounds = isEarliest
            ? Series.EarliestBounds.Concat(carrying.Where(at => _units[at].Dated.From is not null && _units[at].To <= Series.Paces.Last).Select(EarliestBound))
            : Series.LatestBounds.Concat(carrying.Where(at => _units[at].Dated.To is not null).Select(LatestBound));
        var line = new EnvelopeLine(Series.Paces, isEarliest, bounds);
        Array.Fill(places, -1);
        foreach (var (at, bound) in line.Bounds.Index().Where(bound => bound.Item.Unit >= 0))
        {
            places[bound.Unit] = at;
        }

        return line;
    }
}

/// <summary>What a dated unit does to its curve.</summary>
public enum UnitStanding
{
    /// <summary>It agrees with the rest, and bounds the curve.</summary>
    Carries,

    /// <summary>Its chip moves the curve more than almost all others near it. It may have come with a repair, so it bounds nothing.</summary>
    PossibleRepair,

    /// <summary>It contradicts the curve. It bounds nothing, and windows near it cover both.</summary>
    OffCurve,

    /// <summary>It contradicts other units. Neither it nor those bound anything, so that the curve covers both.</summary>
    OutOfOrder,
}

/// <summary>A unit that is dated by something other than its serial.</summary>
/// <param name="Evidence">Who saw it.</param>
/// <param name="From">The lowest number that it can carry; its last digits may be unknown.</param>
/// <param name="To">The highest.</param>
/// <param name="Dated">When it can have been made, going by what dates it.</param>
/// <param name="Made">The same within the years of its model, so that both ends are known.</param>
/// <param name="Curve">When it was made according to the curve without any unit.</param>
/// <param name="Origins">The roots of its sources.</param>
internal sealed record DatedUnit(Evidence Evidence, int From, int To, MonthWindow Dated, MonthWindow Made, MonthWindow Curve, IReadOnlyList<string> Origins)
{
    public bool MeetsCurve => Dated.Overlaps(Curve);
}

/// <summary>The combined effect of the dated units near one number.</summary>
internal sealed record NearbyUnits
{
    public static NearbyUnits None { get; } = new();

    /// <summary>How many agree with the curve and with one another.</summary>
    public int Agreeing { get; init; }

    /// <summary>How many independent sources those have, as far as that matters.</summary>
    public int Origins { get; init; }

    /// <summary>How many contradict the curve.</summary>
    public int OffCurve { get; init; }

    /// <summary>How many meet the curve but are out of order.</summary>
    public int OutOfOrder { get; init; }

    /// <summary>Whether a dated unit is known anywhere.</summary>
    public bool IsAnyKnown { get; init; }

    /// <summary>When those off the curve were made; null if none is.</summary>
    public MonthWindow? OffCurveMade { get; init; }

    /// <summary>Their evidence: first what contradicts, then what is nearest.</summary>
    public ImmutableArray<Evidence> Evidence { get; init; } = [];

    public int Contradicting => OffCurve + OutOfOrder;
}
