using M1SerialBot.Decoding.Formats;
using M1SerialBot.Decoding.Knowledge;
using M1SerialBot.Decoding.Knowledge.Documents;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Ledgers;

/// <summary>What the curve of one variant follows from: every record, what it carries, and where one more would help most.</summary>
public sealed class CurveLedger
{
    private const int MostPoints = 160;

    private readonly DatedUnits _units;
    private readonly WantedUnits _wanted;
    private readonly Lazy<WindowStretches> _stretches;

    private CurveLedger(FormatDocument format, string variant, DatedUnits units, Backtest backtest, int chipLag)
    {
        Format = format;
        Variant = variant;
        Backtest = backtest;
        _units = units;
        _wanted = new WantedUnits(units, chipLag);
        _stretches = new(() => new WindowStretches(_units));
    }

    /// <summary>The format that reads the curve.</summary>
    public FormatDocument Format { get; }

    /// <summary>The id of the variant whose units count.</summary>
    public string Variant { get; }

    /// <summary>The first number of the run.</summary>
    public int First => _units.Series.Paces.First;

    /// <summary>The last number of the run.</summary>
    public int Last => _units.Series.Paces.Last;

    /// <summary>Each dated unit left out once.</summary>
    public Backtest Backtest { get; }

    /// <summary>The dated units, by rising number.</summary>
    public IReadOnlyList<LedgerUnit> Units => [.. _units.Units.Select(unit => new LedgerUnit(unit.Evidence, unit.From, unit.To, unit.Dated))];

    /// <summary>By how many numbers, spread over the run, what one more unit would narrow is averaged.</summary>
    public int Cells => _wanted.Cells;

    /// <summary>The milestones that contradict each other, each with the other one. The curve covers both.</summary>
    public IReadOnlyList<(Milestone Early, Milestone Late)> Contradictions => [.. _units.Series.Contradictions.Select(pair => (pair.Early, pair.Late))];

    /// <summary>The ledger of a variant.</summary>
    /// <param name="knowledge">What to take it from.</param>
    /// <param name="variant">The variant's id; null for the usual one of the first curve.</param>
    /// <returns>The ledger; null if no curve is read for the variant.</returns>
    public static CurveLedger? Of(KnowledgeBase knowledge, string? variant = null)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        var format = knowledge.SerialFormats.FirstOrDefault(format => format.DatedUnits.Count > 0 && (variant is null || format.Data.Variants.Contains(variant)));
        if (format is null)
        {
            return null;
        }

        var at = variant is null ? 0 : format.Data.Variants.Index().First(item => item.Item == variant).Index;
        return new CurveLedger(format.Data, format.Data.Variants[at], format.DatedUnits[at], format.Backtests[at], knowledge.Clues[ClueKind.Chip].TypicalLag?.ToMonths ?? 0);
    }

    /// <summary>The curve by some of its numbers, rising: those of its records.</summary>
    public IReadOnlyList<CurvePoint> Line()
    {
        var numbers = _units.Earliest.Bounds.Concat(_units.Latest.Bounds).Select(bound => bound.Number)
            .Concat(Format.Curve!.Paces.Select(pace => pace.To))
            .Where(number => number <= Last)
            .Distinct()
            .Order()
            .ToList();
        var every = (numbers.Count / MostPoints) + 1;
        return [.. numbers.Where((number, at) => at % every == 0 || number == Last).Select(number =>
        {
            var window = WindowOf(number);
            return new CurvePoint(number, window.From!.Value, window.To!.Value);
        })];
    }

    /// <summary>Every record, and how windows would change without it. Takes a millisecond or two for a dated unit that moves any.</summary>
    public IReadOnlyList<LedgerRecord> Records()
    {
        var curve = Format.Curve!;
        return
        [
            .. curve.Milestones.Select(milestone => new LedgerRecord(
                RecordKind.Milestone, milestone.Number, milestone.Number, new MonthWindow(milestone.NotBefore, milestone.NotAfter), milestone.Evidence, CarriedBy(curve with { Milestones = [.. curve.Milestones.Where(other => other != milestone)] }))),
            .. curve.Paces.Select(pace => new LedgerRecord(
                RecordKind.Pace, pace.From, pace.To, null, pace.Evidence, CarriedBy(curve with { Paces = [.. curve.Paces.Select(other => other == pace ? AnyPace(pace) : other)] })) { Pace = pace }),
            new LedgerRecord(RecordKind.Order, First, Last, null, curve.Order.Evidence, CarriedBy(curve with { Order = curve.Order with { Months = 0 } })),
            new LedgerRecord(RecordKind.Repairs, First, Last, null, curve.Repairs.Evidence, CarriedBy(curve, allowsRepairs: false)),
            .. _units.Units.Select((unit, at) => new LedgerRecord(
                RecordKind.Unit, unit.From, unit.To, unit.Dated, [unit.Evidence], CarriedBy(at)) { Standing = _units.StandingOf(at), Against = [.. _units.Against(at)] }),
        ];
    }

    /// <summary>How windows change from this ledger to another one of the same run.</summary>
    public IReadOnlyList<WindowMove> MovesTo(CurveLedger other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return _stretches.Value.MovesTo(other._stretches.Value);
    }

    /// <summary>The numbers where one more unit with a chip's date would narrow most, best first.</summary>
    /// <param name="most">How many at the most; they lie at least as far apart as units count as near.</param>
    public IReadOnlyList<WantedUnit> Wanted(int most) => _wanted.Choose(most);

    /// <summary>The window of a number, with every record.</summary>
    public MonthWindow WindowOf(int number) => _units.Window(number, number);

    /// <summary>How many dated units near a number agree with the curve and with one another.</summary>
    public int UnitsNear(int number) => _units.Near(number, number).Agreeing;

    /// <summary>The same near a unit that was seen, itself included.</summary>
    /// <param name="unit">A unit of this variant.</param>
    public int UnitsNear(Sighting unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        var number = new SightedSerials(Format).NumberOf(unit.Serial);
        return _units.Near(number.Smallest, number.Largest).Agreeing;
    }

    // Numbers still rise with time: the next one came within the month at the soonest, and a month later at the latest.
    private static Pace AnyPace(Pace pace) => pace with { Slowest = 1, Fastest = int.MaxValue };

    // Without the last earliest or latest bound there's no curve at all, so such a record carries everything.
    private IReadOnlyList<WindowMove>? CarriedBy(Curve without, bool allowsRepairs = true)
    {
        if (!without.Milestones.Any(milestone => milestone.NotBefore is not null) || !without.Milestones.Any(milestone => milestone.NotAfter is not null))
        {
            return null;
        }

        var series = new SeriesCurve(without, allowsRepairs);
        var units = _units.Units.Select(unit => unit with { Curve = series.Window(unit.From, unit.To) });
        return CarriedBy(new DatedUnits(series, units));
    }

    private IReadOnlyList<WindowMove> CarriedBy(int unit) =>
        _units.IsIdle(unit) ? [] : CarriedBy(new DatedUnits(_units.Series, _units.Units.Where((_, other) => other != unit)));

    private IReadOnlyList<WindowMove> CarriedBy(DatedUnits without) => new WindowStretches(without).MovesTo(_stretches.Value);
}

/// <summary>A dated unit.</summary>
/// <param name="Evidence">Who saw it.</param>
/// <param name="From">The lowest number that it can carry.</param>
/// <param name="To">The highest.</param>
/// <param name="Dated">When it can have been made, going by what dates it.</param>
public sealed record LedgerUnit(Evidence Evidence, int From, int To, MonthWindow Dated);

/// <summary>A number and the outermost months in which it was made.</summary>
public sealed record CurvePoint(int Number, YearMonth Earliest, YearMonth Latest);
