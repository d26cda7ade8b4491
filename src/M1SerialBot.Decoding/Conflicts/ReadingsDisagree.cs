namespace M1SerialBot.Decoding.Conflicts;

/// <summary>Two readings of one serial give windows that share no month.</summary>
/// <param name="Position">Where the serial begins.</param>
/// <param name="First">The reading that comes first in precedence.</param>
/// <param name="Second">The reading that disagrees with it.</param>
public sealed record ReadingsDisagree(int Position, Reading First, Reading Second) : Conflict(Id, Position)
{
    /// <summary>Its code.</summary>
    public const string Id = "M1-C01";
}
