namespace M1SerialBot.Decoding;

/// <summary>What a window rests on, and so whether it is a date.</summary>
public enum Basis
{
    /// <summary>There is no window.</summary>
    None,

    /// <summary>A reading of the serial that the evidence carries.</summary>
    Reading,

    /// <summary>The clues: the serial itself dates nothing.</summary>
    Clues,

    /// <summary>Nothing but the time in which the model was made: no date.</summary>
    Span,

    /// <summary>Nothing but folklore or a contradicted claim: no date.</summary>
    Hearsay,
}
