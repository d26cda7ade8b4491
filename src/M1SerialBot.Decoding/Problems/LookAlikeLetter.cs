namespace M1SerialBot.Decoding.Problems;

/// <summary>A letter that is easily taken for a digit stands among digits.</summary>
/// <param name="Position">Where the letter is.</param>
/// <param name="Letter">The letter, in upper case.</param>
/// <param name="Digit">The digit that it may be.</param>
/// <param name="Suggestion">The whole serial with every such letter read as a digit; never used unasked.</param>
public sealed record LookAlikeLetter(int Position, char Letter, char Digit, string Suggestion) : Problem(Id, Position)
{
    /// <summary>Its code.</summary>
    public const string Id = "M1-E02";
}
