namespace M1SerialBot.Decoding.Formats;

/// <summary>The combined effect of the dated units near one number.</summary>
internal sealed record NearbyUnits
{
    public static NearbyUnits None { get; } = new();

    /// <summary>How many agree with the curve and with one another.</summary>
    public int Agreeing { get; init; }

    /// <summary>How many independent sources those have, as far as that matters.</summary>
    public int Origins { get; init; }

    /// <summary>How many contradict the curve.</summary>
    public int OffCurve { get; init; }

    /// <summary>How many meet the curve but are out of order.</summary>
    public int OutOfOrder { get; init; }

    /// <summary>Whether a dated unit is known anywhere.</summary>
    public bool IsAnyKnown { get; init; }

    public int Contradicting => OffCurve + OutOfOrder;
}
