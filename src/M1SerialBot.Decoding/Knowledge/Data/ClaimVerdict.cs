namespace M1SerialBot.Decoding.Knowledge.Data;

/// <summary>What is thought of a claim, best first.</summary>
public enum ClaimVerdict
{
    /// <summary>Better sources say the same.</summary>
    Supported,

    /// <summary>It may well be so; nothing proves it.</summary>
    Plausible,

    /// <summary>Nobody knows.</summary>
    Uncertain,

    /// <summary>Good sources disagree.</summary>
    Disputed,

    /// <summary>Nothing was found that could prove or refute it.</summary>
    Unverifiable,

    /// <summary>A better source says otherwise.</summary>
    Contradicted,

    /// <summary>It cannot be so by its own words.</summary>
    Incoherent,
}
