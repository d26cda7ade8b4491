using System.ComponentModel;

namespace M1SerialBot.Decoding.Knowledge.Data;

/// <summary>How far a dated unit may lie from a number and still show whether the curve holds there.</summary>
/// <param name="Numbers">So many numbers to either side, 1 or more.</param>
/// <param name="Because">Why as many.</param>
public sealed record Nearness(
    [property: Description("So many numbers to either side.")] int Numbers,
    [property: Description("Why as many.")] string Because);
