using System.Collections.Immutable;
using M1SerialBot.Decoding.Clues;

namespace M1SerialBot.Decoding.Conflicts;

/// <summary>Clues that cannot all hold for one unit.</summary>
/// <param name="Position">Where the serial begins, or 0 where there is none.</param>
/// <param name="Clues">The clues, at least two.</param>
/// <param name="InnocentCauses">What commonly explains it, at least three.</param>
public sealed record CluesDisagree(int Position, ImmutableArray<GivenClue> Clues, IReadOnlyList<string> InnocentCauses)
    : Conflict(Id, Position)
{
    /// <summary>Its code.</summary>
    public const string Id = "M1-C04";
}
