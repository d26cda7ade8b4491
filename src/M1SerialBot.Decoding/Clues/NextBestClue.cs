namespace M1SerialBot.Decoding.Clues;

/// <summary>The clue that is expected to narrow the window most.</summary>
/// <param name="Clue">What to look for next.</param>
/// <param name="NarrowsToMonths">How many months the window is then expected to hold, rounded.</param>
/// <param name="FromMonths">How many it holds now.</param>
public sealed record NextBestClue(ClueKind Clue, int NarrowsToMonths, int FromMonths);
