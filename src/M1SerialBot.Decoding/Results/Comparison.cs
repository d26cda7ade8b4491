using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Results;

/// <summary>Which of two units is newer.</summary>
/// <param name="Verdict">How the first compares with the second.</param>
/// <param name="Reason">Why.</param>
/// <param name="Confidence">How far you can rely on that.</param>
/// <param name="First">The result for the first text.</param>
/// <param name="Second">The result for the second text.</param>
public sealed record Comparison(
    ComparisonVerdict Verdict, ComparisonReason Reason, Confidence Confidence, DecodeResult First, DecodeResult Second);

/// <summary>How the first of two serials compares with the second.</summary>
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

/// <summary>Why two serials compare as they do. The set is closed.</summary>
public enum ComparisonReason
{
    /// <summary>One of the two texts has no serial that can be read.</summary>
    NotReadable,

    /// <summary>One of the two serials has no honest date.</summary>
    NotDated,

    /// <summary>One of the two has several readings that are equally good.</summary>
    SeveralReadings,

    /// <summary>They belong to different models, which are numbered separately.</summary>
    DifferentModels,

    /// <summary>They are read in different ways, and no source connects these.</summary>
    DifferentReadings,

    /// <summary>They are the same number; two units can have it.</summary>
    SameNumber,

    /// <summary>Unknown digits leave it open.</summary>
    UnreadDigits,

    /// <summary>One number is higher, and numbers are assumed to rise with time.</summary>
    NumberOrder,

    /// <summary>One window ends before the other begins.</summary>
    WindowOrder,

    /// <summary>The windows overlap, and nothing else decides.</summary>
    WindowsOverlap,
}
