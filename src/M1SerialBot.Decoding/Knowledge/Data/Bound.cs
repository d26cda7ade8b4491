using System.ComponentModel;

namespace M1SerialBot.Decoding.Knowledge.Data;

/// <summary>A month at a knot of the curve, and what holds it there.</summary>
/// <param name="Month">The month.</param>
/// <param name="Evidence">What holds it there, at least one.</param>
public sealed record Bound(
    [property: Description("The month.")] YearMonth Month,
    [property: Description("What holds it there.")] IReadOnlyList<Evidence> Evidence);
