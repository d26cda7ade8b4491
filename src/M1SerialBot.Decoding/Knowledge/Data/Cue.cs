using System.ComponentModel;
using M1SerialBot.Decoding.Finding;

namespace M1SerialBot.Decoding.Knowledge.Data;

/// <summary>Words beside a number that tell what it is.</summary>
/// <param name="Reason">What the number then is.</param>
/// <param name="Before">Words that stand before it.</param>
/// <param name="After">Words that stand behind it.</param>
public sealed record Cue(
    [property: Description("What the number then is.")] RefusalReason Reason,
    [property: Description("Words or phrases that stand before it.")] IReadOnlyList<string> Before,
    [property: Description("Single words that stand behind it.")] IReadOnlyList<string> After);
