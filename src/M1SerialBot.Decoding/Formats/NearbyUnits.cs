using System.Collections.Immutable;

namespace M1SerialBot.Decoding.Formats;

/// <summary>What the dated units around one number come to.</summary>
internal sealed record NearbyUnits
{
    /// <summary>Nothing is known around it.</summary>
    public static NearbyUnits None { get; } = new();

    /// <summary>How many agree with the curve and with one another.</summary>
    public int Agreeing { get; init; }

    /// <summary>To how many roots the sources of those go back.</summary>
    public int Origins { get; init; }

    /// <summary>How many were made when the curve says that they were not.</summary>
    public int OffCurve { get; init; }

    /// <summary>How many meet the curve and contradict others by their order.</summary>
    public int OutOfOrder { get; init; }

    /// <summary>Whether a dated unit is known anywhere.</summary>
    public bool IsAnyKnown { get; init; }

    /// <summary>When those that are off the curve were made; null where none is.</summary>
    public MonthWindow? OffCurveMade { get; init; }

    /// <summary>Their evidence: first what contradicts, then what is nearest.</summary>
    public ImmutableArray<Evidence> Evidence { get; init; } = [];

    public int Contradicting => OffCurve + OutOfOrder;
}
