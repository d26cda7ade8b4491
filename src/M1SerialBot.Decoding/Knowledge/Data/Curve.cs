using System.ComponentModel;

namespace M1SerialBot.Decoding.Knowledge.Data;

/// <summary>Two lines that rise with the number: the earliest and the latest month in which it can have been made.</summary>
/// <param name="Knots">At least two, by rising number.</param>
/// <param name="Beyond">What lies past the last of them.</param>
/// <param name="Near">Which dated units count for a number.</param>
public sealed record Curve(
    [property: Description("At least two, by rising number; straight lines join them.")] IReadOnlyList<Knot> Knots,
    [property: Description("What lies past the last knot.")] Beyond Beyond,
    [property: Description("Which dated units count for a number.")] Nearness Near);
