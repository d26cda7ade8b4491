using System.Collections.Immutable;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Formats;

/// <summary>The dated units of one format, and whether they agree with its curve and with each other.</summary>
internal sealed class DatedUnits
{
    // More would crowd out other evidence, and no confidence needs more.
    private const int MostShown = ConfidencePolicy.UnitsForHigh;

    private static readonly NearbyUnits NoneNear = new() { IsAnyKnown = true };

    private readonly DatedUnit[] _units;
    private readonly HashSet<DatedUnit> _outOfOrder;
    private readonly int _reach;

    /// <param name="units">Every dated unit.</param>
    /// <param name="reach">How far its number may lie from a serial's for a unit to count as near.</param>
    public DatedUnits(IEnumerable<DatedUnit> units, int reach)
    {
        _units = [.. units.OrderBy(unit => unit.From)];
        _reach = reach;
        _outOfOrder = [.. _units.Where(unit => unit.MeetsCurve).GroupBy(unit => unit.Variant).SelectMany(variant => FindOutOfOrder([.. variant]))];
    }

    /// <summary>Those that contradict the curve.</summary>
    public IEnumerable<DatedUnit> OffCurve => _units.Where(unit => !unit.MeetsCurve);

    /// <summary>Those that meet the curve and contradict others by their order.</summary>
    public IEnumerable<DatedUnit> OutOfOrder => _units.Where(_outOfOrder.Contains);

    /// <summary>The units of a variant around a number.</summary>
    /// <param name="variant">The variant; units of another prove nothing.</param>
    /// <param name="smallest">The lowest number that the serial can stand for.</param>
    /// <param name="largest">The highest. To agree, a unit is near all of them; to contradict, near any.</param>
    public NearbyUnits Near(ModelId variant, int smallest, int largest)
    {
        if (_units.Length == 0)
        {
            return NearbyUnits.None;
        }

        var around = _units.Where(unit => unit.Variant == variant && unit.From <= largest + _reach && unit.To >= smallest - _reach).ToList();
        if (around.Count == 0)
        {
            return NoneNear;
        }

        var offCurve = around.Where(unit => !unit.MeetsCurve).ToList();
        var outOfOrder = around.Where(_outOfOrder.Contains).ToList();
        var agreeing = around.Except(offCurve).Except(outOfOrder)
            .Where(unit => unit.From >= largest - _reach && unit.To <= smallest + _reach)
            .OrderBy(unit => Math.Abs((long)unit.From + unit.To - smallest - largest))
            .ToList();
        return new NearbyUnits
        {
            IsAnyKnown = true,
            Agreeing = agreeing.Count,
            Origins = agreeing.SelectMany(unit => unit.Origins).Distinct(StringComparer.Ordinal).Count(),
            OffCurve = offCurve.Count,
            OutOfOrder = outOfOrder.Count,
            OffCurveMade = offCurve.Count == 0 ? null : offCurve.Select(unit => unit.Made).Aggregate((left, right) => left.Hull(right)),
            Evidence = [.. offCurve.Concat(outOfOrder).Concat(agreeing).Take(MostShown).Select(unit => unit.Evidence)],
        };
    }

    // Removes whichever unit contradicts the most others, until the rest agree. Of two that contradict only each other, both go.
    private static List<DatedUnit> FindOutOfOrder(List<DatedUnit> units)
    {
        var outOfOrder = new List<DatedUnit>();
        while (true)
        {
            var contradictions = units.ToDictionary(unit => unit, unit => units.Count(other => !unit.IsInOrderWith(other)));
            var most = contradictions.Values.DefaultIfEmpty(0).Max();
            if (most == 0)
            {
                return outOfOrder;
            }

            outOfOrder.AddRange(units.Where(unit => contradictions[unit] == most));
            units = [.. units.Where(unit => contradictions[unit] < most)];
        }
    }
}

/// <summary>A unit that is dated by something other than its serial.</summary>
/// <param name="Evidence">Who saw it.</param>
/// <param name="Variant">Its variant.</param>
/// <param name="From">The lowest number that it can carry; its last digits may be unknown.</param>
/// <param name="To">The highest.</param>
/// <param name="Dated">When it can have been made, going by what dates it.</param>
/// <param name="Made">The same within the years of its model, so that both ends are known.</param>
/// <param name="Curve">When it was made according to the curve.</param>
/// <param name="Origins">The roots of its sources.</param>
internal sealed record DatedUnit(
    Evidence Evidence, ModelId Variant, int From, int To, MonthWindow Dated, MonthWindow Made, MonthWindow Curve, IReadOnlyList<string> Origins)
{
    public bool MeetsCurve => Dated.Overlaps(Curve);

    /// <summary>Whether the one with the higher number can be newer, or their order is unknown.</summary>
    public bool IsInOrderWith(DatedUnit other) =>
        To < other.From ? !(Dated.From > other.Dated.To)
        : other.To < From ? !(other.Dated.From > Dated.To)
        : true;
}

/// <summary>The combined effect of the dated units near one number.</summary>
internal sealed record NearbyUnits
{
    public static NearbyUnits None { get; } = new();

    /// <summary>How many agree with the curve and with one another.</summary>
    public int Agreeing { get; init; }

    /// <summary>How many independent sources those have.</summary>
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
