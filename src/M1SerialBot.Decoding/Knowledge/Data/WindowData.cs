using System.ComponentModel;

namespace M1SerialBot.Decoding.Knowledge.Data;

/// <summary>A span of months in data; both ends are known and inclusive.</summary>
/// <param name="From">The first month.</param>
/// <param name="To">The last month, no earlier than the first.</param>
public sealed record WindowData(
    [property: Description("The first month.")] YearMonth From,
    [property: Description("The last month, inclusive.")] YearMonth To)
{
    /// <summary>The same as a window.</summary>
    public MonthWindow ToWindow() => new(From, To);
}
