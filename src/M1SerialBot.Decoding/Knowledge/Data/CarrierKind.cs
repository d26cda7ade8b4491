namespace M1SerialBot.Decoding.Knowledge.Data;

/// <summary>What carries a claim to the user.</summary>
public enum CarrierKind
{
    /// <summary>A reading format.</summary>
    Format,

    /// <summary>A variant's production span.</summary>
    Variant,

    /// <summary>A trait of a band.</summary>
    Trait,

    /// <summary>An example that must decode as stated.</summary>
    Example,

    /// <summary>A problem's answer.</summary>
    Problem,

    /// <summary>The comparison of two serials.</summary>
    Comparison,

    /// <summary>Only the list of what the web says.</summary>
    Listing,
}
