using System.ComponentModel;

namespace M1SerialBot.Decoding.Knowledge.Data;

/// <summary>Where a claim reaches the user.</summary>
/// <param name="By">What carries it.</param>
/// <param name="Id">Which one; null for the comparison and the listing.</param>
public sealed record Carrier(
    [property: Description("What carries the claim.")] CarrierKind By,
    [property: Description("Which one: a format, variant, trait, example or problem code. Left out for the comparison and the listing.")] string? Id = null);
