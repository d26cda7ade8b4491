using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Formats;

/// <summary>A unit that is dated by something other than its serial.</summary>
/// <param name="Evidence">Who saw it.</param>
/// <param name="From">The lowest number that it can carry; its last digits may be unknown.</param>
/// <param name="To">The highest.</param>
/// <param name="Dated">When it can have been made, going by what dates it.</param>
/// <param name="Made">The same within the years of its model, so that both ends are known.</param>
/// <param name="Curve">When it was made according to the curve without any unit.</param>
/// <param name="Origins">The roots of its sources, each once.</param>
internal sealed record DatedUnit(Evidence Evidence, int From, int To, MonthWindow Dated, MonthWindow Made, MonthWindow Curve, IReadOnlyList<string> Origins)
{
    public bool MeetsCurve => Dated.Overlaps(Curve);
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
