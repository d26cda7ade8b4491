using M1SerialBot.Decoding.Clues;

namespace M1SerialBot.Decoding.Problems;

/// <summary>A clue cannot be read; everything else is answered all the same.</summary>
/// <param name="Position">Where in the clue's own text the reading stopped.</param>
/// <param name="Clue">Which clue.</param>
/// <param name="Text">What was given.</param>
public sealed record UnreadableClue(int Position, ClueKind Clue, string Text) : Problem(Id, Position)
{
    /// <summary>Its code.</summary>
    public const string Id = "M1-E10";
}
