namespace M1SerialBot.Decoding;

/// <summary>How far a window may be relied on; always computed, never written in data.</summary>
public enum Confidence
{
    /// <summary>Nothing is claimed.</summary>
    None,

    /// <summary>Folklore, or a number that only has the right shape.</summary>
    VeryLow,

    /// <summary>Drawn between few known points.</summary>
    Low,

    /// <summary>Independent sources agree and dated units stand by it.</summary>
    Medium,

    /// <summary>Documented, with dated units close to it.</summary>
    High,
}
