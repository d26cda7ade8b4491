using M1SerialBot.Decoding.Clues;

namespace M1SerialBot.Decoding.Conflicts;

/// <summary>A clue cannot meet the window of the serial.</summary>
/// <param name="Position">Where the serial begins.</param>
/// <param name="Clue">The clue.</param>
/// <param name="Window">The window that it cannot meet.</param>
/// <param name="Standing">Which of the two gives way.</param>
/// <param name="Against">What the window counts for; null where it is the clues' own, or the time of production.</param>
/// <param name="InnocentCauses">What commonly explains it, at least three.</param>
public sealed record ClueOutsideWindow(
    int Position, GivenClue Clue, MonthWindow Window, Standing Standing, Trust? Against, IReadOnlyList<string> InnocentCauses)
    : Conflict(Id, Position)
{
    /// <summary>Its code.</summary>
    public const string Id = "M1-C03";
}
