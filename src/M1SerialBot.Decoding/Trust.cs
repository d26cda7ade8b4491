namespace M1SerialBot.Decoding;

/// <summary>
/// How much a thing that dates a unit counts for, the least first. Where two cannot both hold, the answer comes from the one that counts
/// for more; where they count for the same, neither gives way.
/// </summary>
public enum Trust
{
    /// <summary>A scheme that only the web tells of.</summary>
    Folklore,

    /// <summary>The curve through the few known points.</summary>
    Curve,

    /// <summary>A date on a part that was soldered in at the factory, on a paper or on an inspection stamp.</summary>
    Dated,
}
