namespace M1SerialBot.Decoding;

/// <summary>What keeps a confidence where it is. The set is closed.</summary>
public enum ConfidenceReason
{
    /// <summary>Nothing is claimed.</summary>
    NothingClaimed,

    /// <summary>Several readings have equal right.</summary>
    EqualReadings,

    /// <summary>A clue contradicts the reading, which costs one step.</summary>
    CluesDisagree,

    /// <summary>The window is the clues' own, and nobody has checked them.</summary>
    CluesAlone,

    /// <summary>The number has the right form, and nothing more is known.</summary>
    FormOnly,

    /// <summary>Something that the window cannot do without is folklore or contradicted.</summary>
    Folklore,

    /// <summary>No dated unit is known at all.</summary>
    NoDatedUnits,

    /// <summary>Dated units are known, and none of them near the number.</summary>
    NoDatedUnitsNear,

    /// <summary>Dated units near the number agree, and are too few.</summary>
    FewDatedUnits,

    /// <summary>Enough of them agree for medium.</summary>
    SomeDatedUnits,

    /// <summary>Enough of them agree for high, and all go back to one source.</summary>
    DatedUnitsOfOneOrigin,

    /// <summary>Enough of them agree for high.</summary>
    ManyDatedUnits,

    /// <summary>Dated units near the number contradict the curve, which costs one step.</summary>
    DatedUnitsOffCurve,

    /// <summary>Dated units near the number meet the curve and contradict one another, which costs one step down to low.</summary>
    DatedUnitsOutOfOrder,

    /// <summary>A unit with this very serial is dated, and its dates do not bound the window on both sides.</summary>
    VeryUnitInPart,

    /// <summary>A unit with this very serial is dated by an ordinary report.</summary>
    VeryUnitReported,

    /// <summary>A unit with this very serial is dated by one first-hand record.</summary>
    VeryUnitRecorded,

    /// <summary>A unit with this very serial is dated by records that do not lean on one another.</summary>
    VeryUnitConfirmed,
}
