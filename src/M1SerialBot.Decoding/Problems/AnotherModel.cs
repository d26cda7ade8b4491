namespace M1SerialBot.Decoding.Problems;

/// <summary>The serial has the form of another model than the one that was named, or of none that is known.</summary>
/// <param name="Position">Where the serial begins.</param>
/// <param name="Model">The model whose form it has, or that the text names; null where no model is told to have that form.</param>
public sealed record AnotherModel(int Position, string? Model) : Problem(Id, Position)
{
    /// <summary>Its code.</summary>
    public const string Id = "M1-E06";

    /// <inheritdoc/>
    public override bool Blocks => true;
}
