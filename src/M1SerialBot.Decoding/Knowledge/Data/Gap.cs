using System.ComponentModel;

namespace M1SerialBot.Decoding.Knowledge.Data;

/// <summary>Values that no band covers, on purpose.</summary>
/// <param name="From">The first value.</param>
/// <param name="To">The last value.</param>
/// <param name="Because">Why nothing is said of them.</param>
public sealed record Gap(
    [property: Description("The first value.")] int From,
    [property: Description("The last value.")] int To,
    [property: Description("Why nothing is said of them.")] string Because);
