using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Formats;

/// <summary>The dated units of one variant, and the curve that follows from them and from the milestones.</summary>
internal sealed class DatedUnits
{
    // More would crowd out other evidence, and no confidence needs more.
    private const int MostShown = ConfidencePolicy.UnitsForHigh;

    private readonly DatedUnit[] _units;
    private readonly UnitStanding[] _standings;
    private readonly PossibleRepairs _repairs;
    private readonly UnitContradictions _contradictions;
    private readonly UnitIndex _agreeing;
    private readonly UnitIndex _offCurve;
    private readonly UnitIndex _outOfOrder;
    private readonly int?[] _earliestPlaces;
    private readonly int?[] _latestPlaces;
    private readonly int _reach;

    /// <param name="series">The curve without units.</param>
    /// <param name="units">Every dated unit of the variant.</param>
    public DatedUnits(SeriesCurve series, IEnumerable<DatedUnit> units)
    {
        Series = series;
        _units = [.. units.OrderBy(unit => unit.From)];
        _reach = series.Data.Near.Numbers;
        _standings = new UnitStanding[_units.Length];
        _repairs = new PossibleRepairs(series, _units);
        foreach (var unit in _repairs.Places)
        {
            _standings[unit] = UnitStanding.PossibleRepair;
        }

        foreach (var unit in Having(UnitStanding.Carries).Where(unit => !_units[unit].MeetsCurve).ToList())
        {
            _standings[unit] = UnitStanding.OffCurve;
        }

        _contradictions = new UnitContradictions(series, [.. Chips()], [.. Papers(slack: 0)]);
        foreach (var unit in _contradictions.OutOfOrder)
        {
            _standings[unit] = UnitStanding.OutOfOrder;
        }

        _offCurve = new UnitIndex(_units, Having(UnitStanding.OffCurve));
        _outOfOrder = new UnitIndex(_units, Having(UnitStanding.OutOfOrder));
        _agreeing = new UnitIndex(
            _units, Enumerable.Range(0, _units.Length).Where(unit => _standings[unit] is UnitStanding.Carries or UnitStanding.PossibleRepair && _units[unit].MeetsCurve));

        // A number past the run says nothing of lower ones: nobody knows how fast those were used.
        Earliest = Line(series.Earliest, Chips().Where(chip => chip.Number <= series.Paces.Last), isEarliest: true);
        Latest = Line(series.Latest, Papers(series.Data.Order.Months), isEarliest: false);
        (_earliestPlaces, _latestPlaces) = (PlacesIn(Earliest), PlacesIn(Latest));
    }

    public SeriesCurve Series { get; }

    public EnvelopeLine Earliest { get; }

    public EnvelopeLine Latest { get; }

    public IReadOnlyList<DatedUnit> Units => _units;

    /// <summary>The numbers at which windows jump instead of rising with the lines: the first and the one past the last near a unit off the curve.</summary>
    public IEnumerable<int> Jumps => Having(UnitStanding.OffCurve).SelectMany(unit => new[] { _units[unit].From - _reach, _units[unit].To + _reach + 1 });

    public UnitStanding StandingOf(int unit) => _standings[unit];

    /// <summary>Whether no window would change without a unit: it holds neither line, and what others do doesn't depend on it.</summary>
    /// <remarks>A bound that isn't the strongest at its own number is the strongest nowhere.</remarks>
    public bool IsIdle(int unit)
    {
        return _standings[unit] is UnitStanding.Carries or UnitStanding.PossibleRepair
            && !Holds(Earliest, _earliestPlaces[unit])
            && !Holds(Latest, _latestPlaces[unit])
            && _contradictions.Against(unit).Count == 0
            && !_repairs.DependOn(unit);

        static bool Holds(EnvelopeLine line, int? place) => place is { } at && ReferenceEquals(line.CarrierAt(line.Bounds[at].Number), line.Bounds[at]);
    }

    /// <summary>What a unit that contradicts others contradicts: other units, or the milestones that hold the curve.</summary>
    public IEnumerable<Evidence> Against(int unit) => _standings[unit] switch
    {
        UnitStanding.OutOfOrder => _contradictions.Against(unit).Select(other => _units[other].Evidence),
        _ when !_units[unit].MeetsCurve => _units[unit].Dated.From > _units[unit].Curve.To
            ? MilestoneAt(Series.Latest, _units[unit].To)
            : MilestoneAt(Series.Earliest, _units[unit].From),
        _ => [],
    };

    /// <summary>How many units around a number agree with the curve, and how many contradict it or one another.</summary>
    /// <param name="smallest">The lowest number that the serial can stand for.</param>
    /// <param name="largest">The highest. To agree, a unit is near all of them; to contradict, near any.</param>
    /// <param name="without">The place of a unit to leave out; null for none.</param>
    public NearbyUnits Near(int smallest, int largest, int? without = null)
    {
        if (_units.Length == 0)
        {
            return NearbyUnits.None;
        }

        var agreeing = _agreeing.Within(largest - _reach, smallest + _reach, without);
        return new NearbyUnits
        {
            IsAnyKnown = _units.Length > (without is null ? 0 : 1),
            Agreeing = agreeing.Units,
            Origins = agreeing.Origins,
            OffCurve = _offCurve.Touching(smallest - _reach, largest + _reach, without).Count(),
            OutOfOrder = _outOfOrder.Touching(smallest - _reach, largest + _reach, without).Count(),
        };
    }

    /// <summary>The evidence of the units around a number: first what contradicts, then what is nearest.</summary>
    /// <param name="smallest">The lowest number that the serial can stand for.</param>
    /// <param name="largest">The highest.</param>
    public IEnumerable<Evidence> EvidenceNear(int smallest, int largest) =>
        _offCurve.Touching(smallest - _reach, largest + _reach, without: null)
            .Concat(_outOfOrder.Touching(smallest - _reach, largest + _reach, without: null))
            .Concat(_agreeing.PlacesWithin(largest - _reach, smallest + _reach)
                .OrderBy(unit => Math.Abs((long)_units[unit].From + _units[unit].To - smallest - largest)))
            .Take(MostShown)
            .Select(unit => _units[unit].Evidence);

    /// <summary>The months of all numbers that a serial can stand for. Units near them that contradict the curve widen them.</summary>
    /// <param name="smallest">The lowest number.</param>
    /// <param name="largest">The highest.</param>
    public MonthWindow Window(int smallest, int largest) => Widened(Earliest.At(smallest), Latest.At(largest), smallest, largest, without: null);

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
            var (window, made) = (WindowWithout(at), lag.Around(unit.Dated));
            var (ceiling, fit) = untested(unit.To);
            var confidence = ConfidencePolicy.Of(ceiling, fit, Near(unit.From, unit.To, without: at)).Confidence;
            return new BacktestedUnit(unit.Evidence, window, made, confidence, _standings[at] != UnitStanding.OutOfOrder && window.Overlaps(made));
        })])
        {
            Contradicting = _standings.Count(standing => standing is UnitStanding.OffCurve or UnitStanding.OutOfOrder),
            Tolerated = Series.RepairsAmong(_units.Length),
        };
    }

    /// <summary>The dated units that hold the months of a number, other than those near it.</summary>
    public IEnumerable<Evidence> Carriers(int smallest, int largest) =>
        new[] { Earliest.CarrierAt(smallest), Latest.CarrierAt(largest) }.OfType<UnitBound>().Select(bound => bound.Unit.Evidence);

    private static IReadOnlyList<Evidence> MilestoneAt(EnvelopeLine line, int number) =>
        line.CarrierAt(number) is MilestoneBound bound ? bound.Milestone.Evidence : [];

    private MonthWindow WindowWithout(int unit)
    {
        var (from, to) = (_units[unit].From, _units[unit].To);
        return Widened(At(Earliest, from, _earliestPlaces[unit]), At(Latest, to, _latestPlaces[unit]), from, to, unit);

        // The milestones are always left.
        static double At(EnvelopeLine line, int number, int? without) => without is { } place ? line.At(number, place)!.Value : line.At(number);
    }

    private MonthWindow Widened(double earliest, double latest, int smallest, int largest, int? without)
    {
        var window = new MonthWindow(CurveMonth.Earliest(earliest), CurveMonth.Latest(latest));
        foreach (var unit in _offCurve.Touching(smallest - _reach, largest + _reach, without))
        {
            window = window.Hull(_units[unit].Made);
        }

        return window;
    }

    private IEnumerable<int> Having(UnitStanding standing) => Enumerable.Range(0, _units.Length).Where(unit => _standings[unit] == standing);

    // Two units may leave the line out of the order of their numbers, so a date reaches other numbers with that much slack.
    private IEnumerable<UnitBound> Chips() => Having(UnitStanding.Carries).Where(unit => _units[unit].Dated.From is not null)
        .Select(unit => new UnitBound(_units[unit].To, CurveMonth.Of(_units[unit].Dated.From!.Value) - Series.Data.Order.Months, _units[unit], unit));

    private IEnumerable<UnitBound> Papers(int slack) => Having(UnitStanding.Carries).Where(unit => _units[unit].Dated.To is not null)
        .Select(unit => new UnitBound(_units[unit].From, CurveMonth.Of(_units[unit].Dated.To!.Value) + slack, _units[unit], unit));

    private EnvelopeLine Line(EnvelopeLine withoutUnits, IEnumerable<UnitBound> bounds, bool isEarliest) =>
        _units.Length == 0 ? withoutUnits : new EnvelopeLine(Series.Paces, isEarliest, withoutUnits.Bounds.Concat(bounds));

    private int?[] PlacesIn(EnvelopeLine line)
    {
        var places = new int?[_units.Length];
        foreach (var (at, bound) in line.Bounds.Index())
        {
            if (bound is UnitBound unit)
            {
                places[unit.Place] = at;
            }
        }

        return places;
    }
}
