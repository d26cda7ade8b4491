namespace M1SerialBot.Decoding.Problems;

/// <summary>The text holds a licence or product code. Whoever shows the result must not repeat the text.</summary>
/// <param name="Position">Where the code begins.</param>
public sealed record LicenceCode(int Position) : Problem(Id, Position)
{
    /// <summary>Its code.</summary>
    public const string Id = "M1-E07";
}
