using System.ComponentModel;

namespace M1SerialBot.Decoding.Knowledge.Data;

/// <summary>The years that a clue may name, both inclusive.</summary>
/// <param name="From">The first year.</param>
/// <param name="To">The last year.</param>
public sealed record YearRange(
    [property: Description("The first year that is believed.")] int From,
    [property: Description("The last year that is believed.")] int To)
{
    /// <summary>Whether a year lies in it.</summary>
    internal bool Contains(int year) => year >= From && year <= To;
}
