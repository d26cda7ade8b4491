namespace M1SerialBot.Decoding.Problems;

/// <summary>There are more digits than any serial has.</summary>
/// <param name="Position">Where the digits begin.</param>
/// <param name="Digits">How many there are.</param>
/// <param name="Groups">How many groups of digits were found.</param>
public sealed record TooLong(int Position, int Digits, int Groups) : Problem(Id, Position)
{
    /// <summary>Its code.</summary>
    public const string Id = "M1-E04";
}
