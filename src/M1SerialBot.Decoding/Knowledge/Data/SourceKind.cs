namespace M1SerialBot.Decoding.Knowledge.Data;

/// <summary>What kind of source it is; the kind decides which grades it can carry.</summary>
public enum SourceKind
{
    /// <summary>The maker's own page or paper, or its spokesman in print.</summary>
    Maker,

    /// <summary>A review in print, of the time.</summary>
    PrintReview,

    /// <summary>Somebody who repairs these instruments, on what they saw.</summary>
    Technician,

    /// <summary>ROM or board data.</summary>
    Firmware,

    /// <summary>Careful research that shows its material.</summary>
    Research,

    /// <summary>An encyclopedia.</summary>
    Reference,

    /// <summary>A magazine or shop article, later than the time.</summary>
    Press,

    /// <summary>A personal page.</summary>
    Blog,

    /// <summary>A forum thread.</summary>
    Forum,

    /// <summary>An owner on their own unit.</summary>
    Owner,

    /// <summary>Something that somebody had heard.</summary>
    Hearsay,

    /// <summary>A page that a machine wrote; it can carry nothing above folklore.</summary>
    MachineWritten,
}
