namespace M1SerialBot.Decoding.Problems;

/// <summary>The number is read with zeros in front of it that were not written; a digit may be missing instead.</summary>
/// <param name="Position">Where the number begins.</param>
/// <param name="Digits">How many digits were written.</param>
/// <param name="ReadAs">The number with its zeros.</param>
/// <param name="Instead">How to write that digits are missing at its end.</param>
public sealed record DroppedZeros(int Position, int Digits, string ReadAs, string Instead) : Problem(Id, Position)
{
    /// <summary>Its code.</summary>
    public const string Id = "M1-E12";

    /// <inheritdoc/>
    public override bool IsNote => true;
}
