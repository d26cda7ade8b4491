namespace M1SerialBot.Decoding.Finding;

/// <summary>How much a number must look like a serial before it is taken for one.</summary>
public enum Leniency
{
    /// <summary>Only numbers that the text calls a serial, or names a model with.</summary>
    Strict,

    /// <summary>Numbers with the form that M1 keyboards are known to carry, and whatever <see cref="Strict"/> takes.</summary>
    Normal,

    /// <summary>Every form that anybody has claimed.</summary>
    Lenient,
}
