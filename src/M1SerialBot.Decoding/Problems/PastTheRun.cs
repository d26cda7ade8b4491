namespace M1SerialBot.Decoding.Problems;

/// <summary>The running number lies past the end of the believed run: late or unusual, and no cause for alarm.</summary>
/// <param name="Position">Where the number begins.</param>
/// <param name="End">The last number of the believed run.</param>
public sealed record PastTheRun(int Position, int End) : Problem(Id, Position)
{
    /// <summary>Its code.</summary>
    public const string Id = "M1-E05";
}
