namespace M1SerialBot.Decoding;

/// <summary>What came of reading a text.</summary>
public enum Outcome
{
    /// <summary>One reading leads.</summary>
    Decoded,

    /// <summary>Several readings, or several serials, have equal right.</summary>
    Ambiguous,

    /// <summary>There is a serial, and no honest date for it.</summary>
    Unknown,

    /// <summary>There is no serial in the text.</summary>
    Unreadable,
}
