namespace M1SerialBot.Decoding.Conflicts;

/// <summary>The model that was named is not the one whose form the serial has.</summary>
/// <param name="Position">Where the serial begins.</param>
/// <param name="Named">The model that was named as a clue or in the text.</param>
/// <param name="FormOf">The model that the serial's form, or the text beside it, speaks for.</param>
/// <param name="InnocentCauses">What commonly explains it, at least three.</param>
public sealed record ModelsDisagree(int Position, string Named, string FormOf, IReadOnlyList<string> InnocentCauses)
    : Conflict(Id, Position)
{
    /// <summary>Its code.</summary>
    public const string Id = "M1-C05";
}
