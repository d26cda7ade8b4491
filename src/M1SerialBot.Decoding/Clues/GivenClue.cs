using M1SerialBot.Decoding.Clues.Dates;

namespace M1SerialBot.Decoding.Clues;

/// <summary>A clue that could be read.</summary>
/// <param name="Kind">Which clue.</param>
/// <param name="Text">As it was given.</param>
/// <param name="Means">When the unit can have been made by this clue alone.</param>
/// <param name="Narrows">Whether it counts: false for a seller's year, and for a clue that gives way in a conflict.</param>
/// <param name="Evidence">Why it means that.</param>
public sealed record GivenClue(ClueKind Kind, string Text, MonthWindow Means, bool Narrows, IReadOnlyList<Evidence> Evidence)
{
    /// <summary>The date that was understood; null for a model, and for a chip's week.</summary>
    public ReadDate? ReadAs { get; init; }
}
