namespace M1SerialBot.Decoding.Values;

/// <summary>What can be known about a unit besides its serial.</summary>
public enum ClueKind
{
    /// <summary>Which model it is.</summary>
    Model,

    /// <summary>The newest date code on a chip inside.</summary>
    Chip,

    /// <summary>A receipt or a warranty card.</summary>
    Sold,

    /// <summary>A dated inspection stamp, given where a receipt would be: <c>stamp 63.5.12</c>.</summary>
    Stamp,

    /// <summary>The year that a seller gives.</summary>
    Seller,

    /// <summary>The unknown digits.</summary>
    Digits,
}
