using M1SerialBot.Decoding.Formats;

namespace M1SerialBot.Decoding.Knowledge;

/// <summary>A dated unit that does not fit in: its record is wrong, or the curve is.</summary>
/// <param name="Evidence">Who saw it.</param>
/// <param name="Dated">When it can have been made by what dates it.</param>
/// <param name="Curve">When the curve says that it was made.</param>
public sealed record ContradictingUnit(Evidence Evidence, MonthWindow Dated, MonthWindow Curve)
{
    /// <summary>Whether it contradicts the curve; otherwise it contradicts other units by its order.</summary>
    public bool IsOffCurve => !Dated.Overlaps(Curve);

    internal static IEnumerable<ContradictingUnit> In(DatedUnits units) =>
        units.OffCurve.Concat(units.OutOfOrder).Select(unit => new ContradictingUnit(unit.Evidence, unit.Dated, unit.Curve));
}
