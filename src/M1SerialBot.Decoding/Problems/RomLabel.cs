namespace M1SerialBot.Decoding.Problems;

/// <summary>The number looks like the label of a ROM chip.</summary>
/// <param name="Position">Where the number begins.</param>
/// <param name="Evidence">What is known of such labels.</param>
public sealed record RomLabel(int Position, Evidence Evidence) : Problem(Id, Position)
{
    /// <summary>Its code.</summary>
    public const string Id = "M1-E09";

    /// <inheritdoc/>
    public override bool Blocks => true;
}
