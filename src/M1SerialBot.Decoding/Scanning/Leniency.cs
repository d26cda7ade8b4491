namespace M1SerialBot.Decoding.Scanning;

/// <summary>How much must speak for a number before it's taken for a serial.</summary>
public enum Leniency
{
    /// <summary>A serial's label, or the instrument's name right before the number.</summary>
    Strict,

    /// <summary>The same, or a number in the form that M1 keyboards carry that stands alone between the words around it.</summary>
    Normal,

    /// <summary>Any form that anybody has claimed, if nothing speaks against it.</summary>
    Lenient,
}
