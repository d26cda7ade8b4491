namespace M1SerialBot.Doctor;

/// <summary>How something was found.</summary>
internal enum FindingKind
{
    /// <summary>As it should be.</summary>
    Ok,

    /// <summary>Worth knowing, and no hindrance.</summary>
    Note,

    /// <summary>It keeps the bot from running, or from running well.</summary>
    Fail,
}
