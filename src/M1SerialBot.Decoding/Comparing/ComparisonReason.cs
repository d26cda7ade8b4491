namespace M1SerialBot.Decoding.Comparing;

/// <summary>Why two serials compare as they do. The set is closed.</summary>
public enum ComparisonReason
{
    /// <summary>One of the two texts has no serial that can be read.</summary>
    NotReadable,

    /// <summary>One of the two serials has no honest date.</summary>
    NotDated,

    /// <summary>One of the two has several readings with equal right.</summary>
    SeveralReadings,

    /// <summary>They belong to different models, whose numbers run apart.</summary>
    DifferentModels,

    /// <summary>They are read in different ways, and no source joins these.</summary>
    DifferentReadings,

    /// <summary>They are the same number; two units can carry it.</summary>
    SameNumber,

    /// <summary>Digits that could not be read leave it open.</summary>
    UnreadDigits,

    /// <summary>One number is higher, and numbers are assumed to rise with time.</summary>
    NumberOrder,

    /// <summary>One window ends before the other begins.</summary>
    WindowOrder,

    /// <summary>The windows overlap, and nothing else tells.</summary>
    WindowsOverlap,
}
