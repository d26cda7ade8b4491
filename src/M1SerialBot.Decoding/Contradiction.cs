using System.ComponentModel;

namespace M1SerialBot.Decoding;

/// <summary>What a better source says instead.</summary>
/// <param name="Statement">What it says, one sentence.</param>
/// <param name="Citations">Where it can be looked up; never empty.</param>
public sealed record Contradiction(
    [property: Description("What is said instead, one sentence.")] string Statement,
    [property: Description("Where that can be looked up.")] IReadOnlyList<Citation> Citations);
