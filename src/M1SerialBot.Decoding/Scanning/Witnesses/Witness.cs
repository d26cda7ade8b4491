namespace M1SerialBot.Decoding.Scanning.Witnesses;

/// <summary>Looks at a number and the words around it, and says what it is if it knows.</summary>
internal abstract class Witness
{
    /// <summary>What it knows something about. It need not be asked about a number that has none of these.</summary>
    public abstract NumberTraits Subject { get; }

    public abstract Testimony? Testify(in NumberContext number);
}
