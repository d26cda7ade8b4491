using M1SerialBot.Decoding.Formats;
using M1SerialBot.Decoding.Knowledge.Documents;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Ledgers;

/// <summary>A record that a curve rests on.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="From">The lowest number that it's about.</param>
/// <param name="To">The highest.</param>
/// <param name="Dated">The months that it gives; null for an assumption.</param>
/// <param name="Evidence">What supports it.</param>
/// <param name="Carries">How it changes windows, against a curve without it; null if there's no curve without it.</param>
public sealed record LedgerRecord(RecordKind Kind, int From, int To, MonthWindow? Dated, IReadOnlyList<Evidence> Evidence, IReadOnlyList<WindowMove>? Carries)
{
    /// <summary>The pace; null for other records.</summary>
    public Pace? Pace { get; init; }

    /// <summary>What a dated unit does to the curve; null for other records.</summary>
    public UnitStanding? Standing { get; init; }

    /// <summary>What a dated unit contradicts; empty for other records.</summary>
    public IReadOnlyList<Evidence> Against { get; init; } = [];
}

/// <summary>What kind of record a curve rests on.</summary>
public enum RecordKind
{
    /// <summary>A bound on when one number was made.</summary>
    Milestone,

    /// <summary>An assumption: how fast a stretch of numbers was used.</summary>
    Pace,

    /// <summary>An assumption: how strictly dates rise with numbers.</summary>
    Order,

    /// <summary>An assumption: how many chips may be newer than their unit.</summary>
    Repairs,

    /// <summary>A dated unit.</summary>
    Unit,
}

/// <summary>A change of the windows of neighbouring numbers.</summary>
/// <param name="From">The first number.</param>
/// <param name="To">The last one.</param>
/// <param name="Months">By how many months they change at the most: below 0 they get narrower, at 0 they only shift.</param>
public readonly record struct WindowMove(int From, int To, int Months);
