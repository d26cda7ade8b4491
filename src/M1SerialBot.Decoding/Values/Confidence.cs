namespace M1SerialBot.Decoding.Values;

/// <summary>How far you can rely on a window. It's always computed, never written in data.</summary>
public enum Confidence
{
    /// <summary>There's no date.</summary>
    None,

    /// <summary>Folklore, or a number that only has the right shape.</summary>
    VeryLow,

    /// <summary>Interpolated between few known points.</summary>
    Low,

    /// <summary>Independent sources and dated units agree.</summary>
    Medium,

    /// <summary>Documented, with dated units close to it.</summary>
    High,
}

/// <summary>Why a confidence isn't higher. The set is closed.</summary>
public enum ConfidenceReason
{
    /// <summary>There's no date.</summary>
    NothingClaimed,

    /// <summary>Several readings are equally good.</summary>
    EqualReadings,

    /// <summary>A clue contradicts the reading, which costs one step.</summary>
    CluesDisagree,

    /// <summary>The date comes from the clues, and nobody has checked them.</summary>
    CluesAlone,

    /// <summary>The number has the right shape, and nothing more is known.</summary>
    FormOnly,

    /// <summary>Something that the window needs is folklore or contradicted.</summary>
    Folklore,

    /// <summary>No dated unit is known at all.</summary>
    NoDatedUnits,

    /// <summary>Dated units are known, but none near the number.</summary>
    NoDatedUnitsNear,

    /// <summary>Dated units near the number agree, but they are too few.</summary>
    FewDatedUnits,

    /// <summary>Enough of them agree for medium.</summary>
    SomeDatedUnits,

    /// <summary>Enough of them agree for high, but all go back to one source.</summary>
    DatedUnitsOfOneOrigin,

    /// <summary>Enough of them agree for high.</summary>
    ManyDatedUnits,

    /// <summary>Dated units near the number contradict the curve, which costs one step.</summary>
    DatedUnitsOffCurve,

    /// <summary>Dated units near the number meet the curve and contradict each other, which costs one step, but not below low.</summary>
    DatedUnitsOutOfOrder,

    /// <summary>Left out one by one, too many dated units lay outside such windows for more.</summary>
    WindowsMissedUnits,

    /// <summary>A unit with this very serial is dated, but not on both sides.</summary>
    VeryUnitInPart,

    /// <summary>A unit with this very serial is dated by an ordinary report.</summary>
    VeryUnitReported,

    /// <summary>A unit with this very serial is dated by one first-hand record.</summary>
    VeryUnitRecorded,

    /// <summary>A unit with this very serial is dated by independent records.</summary>
    VeryUnitConfirmed,
}
