namespace M1SerialBot.Decoding.Problems;

/// <summary>The number is also a price at which one of these instruments was listed when it was new; it is read all the same.</summary>
/// <param name="Position">Where the number begins.</param>
/// <param name="Evidence">What is known of the price.</param>
public sealed record ListPrice(int Position, Evidence Evidence) : Problem(Id, Position)
{
    /// <summary>Its code.</summary>
    public const string Id = "M1-E11";
}
