namespace M1SerialBot.Decoding;

/// <summary>How a serial meets the knowledge that reads it.</summary>
public enum Fit
{
    /// <summary>A unit with this very serial is known and dated.</summary>
    Documented,

    /// <summary>It lies between points that are known.</summary>
    Interpolated,

    /// <summary>It has the right shape, and nothing more is known.</summary>
    ShapeOnly,
}
