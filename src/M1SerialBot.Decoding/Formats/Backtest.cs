using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Formats;

/// <summary>Each dated unit left out once: does the window that the others give hold its date? That's what a confidence has to earn.</summary>
/// <remarks>
/// Which units contradict each other is decided once, with all of them. Leaving one of two that contradict each other out, the other one would
/// put it elsewhere, so both count as missed.
/// </remarks>
public sealed class Backtest
{
    /// <summary>With fewer units there is nothing to measure.</summary>
    public const int FewestTested = 4;

    private const int Percent = 100;

    private readonly BacktestTally[] _tallies = new BacktestTally[Enum.GetValues<Confidence>().Length];

    internal Backtest(IReadOnlyList<BacktestedUnit> units)
    {
        Units = units;
        foreach (var unit in units)
        {
            ref var tally = ref _tallies[(int)unit.Confidence];
            tally = new BacktestTally(tally.Tested + 1, tally.Held + (unit.IsHeld ? 1 : 0));
        }
    }

    internal static Backtest None { get; } = new([]);

    /// <summary>Every dated unit, by rising number.</summary>
    public IReadOnlyList<BacktestedUnit> Units { get; }

    /// <summary>All of them together.</summary>
    public BacktestTally All => new(Units.Count, Units.Count(unit => unit.IsHeld));

    /// <summary>Whether there are enough units to measure anything.</summary>
    public bool IsMeasured => Units.Count >= FewestTested;

    /// <summary>How many units contradict the curve or one another.</summary>
    public int Contradicting { get; internal init; }

    /// <summary>How many of those the assumptions tolerate.</summary>
    public int Tolerated { get; internal init; }

    /// <summary>Whether more units contradict the assumptions, or lie outside their windows, than they should: several runs, a gap, a wrong pace.</summary>
    public bool DoubtsAssumptions => IsMeasured
        && (Contradicting > Math.Max(1, Tolerated) || (All.Tested - All.Held) * Percent > All.Tested * (Percent - Promise(Confidence.Medium)));

    /// <summary>The units whose windows had a confidence.</summary>
    public BacktestTally At(Confidence confidence) => _tallies[(int)confidence];

    /// <summary>How many windows of a hundred have to hold the true month at the least, for a confidence to be deserved.</summary>
    public static int Promise(Confidence confidence) => confidence switch
    {
        Confidence.High => 90,
        Confidence.Medium => 80,
        Confidence.Low => 50,
        _ => 0,
    };

    /// <summary>The highest confidence, up to one, that the test supports; that one itself if nothing can be measured.</summary>
    internal Confidence Cap(Confidence confidence)
    {
        var capped = confidence;
        while (IsMeasured && capped > Confidence.VeryLow && !Supports(capped))
        {
            capped--;
        }

        return capped;
    }

    // Too few units that were as sure say nothing of their own, so then all count.
    private bool Supports(Confidence confidence)
    {
        var (tested, held) = (0, 0);
        for (var at = confidence; at <= Confidence.High; at++)
        {
            (tested, held) = (tested + At(at).Tested, held + At(at).Held);
        }

        if (tested < FewestTested)
        {
            (tested, held) = (All.Tested, All.Held);
        }

        return held * Percent >= tested * Promise(confidence);
    }
}

/// <summary>A dated unit, and the window of its number as if it were unknown.</summary>
/// <param name="Evidence">Who saw it.</param>
/// <param name="Window">The window that the others give.</param>
/// <param name="Made">When it was probably made, going by what dates it and by how far such dates usually lie from the building.</param>
/// <param name="Confidence">How sure the window was.</param>
/// <param name="IsHeld">Whether the window holds a month in which it was probably made.</param>
public sealed record BacktestedUnit(Evidence Evidence, MonthWindow Window, MonthWindow Made, Confidence Confidence, bool IsHeld);

/// <summary>How many windows were tested, and how many of them held the date.</summary>
public readonly record struct BacktestTally(int Tested, int Held);
