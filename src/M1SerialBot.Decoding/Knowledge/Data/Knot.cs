using System.ComponentModel;

namespace M1SerialBot.Decoding.Knowledge.Data;

/// <summary>A number for which the earliest and the latest month are stated.</summary>
/// <param name="Number">The number, 1 or more, higher than the knot's before.</param>
/// <param name="Earliest">The first month in which it can have been made.</param>
/// <param name="Latest">The last month in which it can have been made.</param>
public sealed record Knot(
    [property: Description("The number, higher than that of the knot before.")] int Number,
    [property: Description("The first month in which it can have been made.")] Bound Earliest,
    [property: Description("The last month in which it can have been made.")] Bound Latest);
