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

/// <summary>How far a unit's dates usually lie from the month in which it was made. It narrows no window, but tests them.</summary>
/// <param name="Chip">A chip is at most so many months older.</param>
/// <param name="Paper">A receipt or the like is at most so many months younger.</param>
internal sealed record UsualLag(int Chip, int Paper)
{
    /// <summary>When a unit was probably made.</summary>
    /// <param name="dated">What dates it; at least one end is known.</param>
    public MonthWindow Around(MonthWindow dated) => dated switch
    {
        { From: { } from, To: null } => new(from, from.PlusMonths(Chip)),
        { From: null, To: { } to } => new(to.PlusMonths(-Paper), to),
        _ => dated,
    };
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

    public int Contradicting => OffCurve + OutOfOrder;
}
