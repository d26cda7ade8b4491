using System.Collections.Immutable;

namespace M1SerialBot.Decoding.Clues;

/// <summary>What the clues come to.</summary>
/// <param name="Verdict">How they and the serial agree.</param>
/// <param name="Given">Every clue that could be read.</param>
/// <param name="Window">When the unit can have been made by the clues alone, without its serial; null where they say nothing or disagree.</param>
public sealed record ClueAssessment(ClueVerdict Verdict, ImmutableArray<GivenClue> Given, MonthWindow? Window)
{
    /// <summary>What the clues outrank, so that the answer is theirs and not the serial's; null where they outrank nothing.</summary>
    public Trust? Outranked { get; init; }

    /// <summary>No clue was given.</summary>
    public static ClueAssessment None { get; } = new(ClueVerdict.None, [], null);
}
