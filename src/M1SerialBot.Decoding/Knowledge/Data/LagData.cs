using System.ComponentModel;

namespace M1SerialBot.Decoding.Knowledge.Data;

/// <summary>How far a clue's date usually lies from the day of building; used to estimate how much it would help, never to narrow.</summary>
/// <param name="FromMonths">The least, in months, 0 or more.</param>
/// <param name="ToMonths">The most, in months, no less than the least.</param>
/// <param name="Because">Where the figures come from.</param>
public sealed record LagData(
    [property: Description("The least, in months, 0 or more.")] int FromMonths,
    [property: Description("The most, in months.")] int ToMonths,
    [property: Description("Where the figures come from.")] string Because);
