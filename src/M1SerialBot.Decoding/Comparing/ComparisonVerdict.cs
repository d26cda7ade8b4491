namespace M1SerialBot.Decoding.Comparing;

/// <summary>How the first of two serials stands to the second.</summary>
public enum ComparisonVerdict
{
    /// <summary>Nothing honest can be said.</summary>
    CannotSay,

    /// <summary>The first is the newer unit.</summary>
    Newer,

    /// <summary>The first is the older unit.</summary>
    Older,

    /// <summary>Both are the same number.</summary>
    Same,

    /// <summary>The two may not be compared at all.</summary>
    Refused,
}
