using System.Collections.Immutable;

namespace M1SerialBot.Decoding.Formats;

/// <summary>The units of one format that something other than their serial dates, and how they stand to its curve and to one another.</summary>
internal sealed class DatedUnits
{
    // More of the same kind would only hide what else is known; no confidence asks for more.
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
    /// <param name="variant">The place of the variant; units of another prove nothing.</param>
    /// <param name="smallest">The lowest number that the serial can stand for.</param>
    /// <param name="largest">The highest. To agree, a unit is near all of them; to contradict, near any.</param>
    public NearbyUnits Near(int variant, int smallest, int largest)
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

    // Whichever contradicts the most others is out, again and again until the rest agree; of two that contradict only each other, both are.
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
