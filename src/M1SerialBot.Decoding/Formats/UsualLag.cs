using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Formats;

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
