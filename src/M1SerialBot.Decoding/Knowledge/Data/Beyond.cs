using System.ComponentModel;

namespace M1SerialBot.Decoding.Knowledge.Data;

/// <summary>Numbers past the last knot that are still read, at the last knot's window.</summary>
/// <param name="To">The last number that is still read.</param>
/// <param name="Evidence">Why.</param>
public sealed record Beyond(
    [property: Description("The last number that is still read.")] int To,
    [property: Description("Why it is still read.")] IReadOnlyList<Evidence> Evidence);
