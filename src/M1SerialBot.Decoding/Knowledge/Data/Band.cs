using System.ComponentModel;

namespace M1SerialBot.Decoding.Knowledge.Data;

/// <summary>A range of values of the run that a format reads.</summary>
/// <param name="Evidence">What the band rests on, at least one.</param>
/// <param name="From">The first value; null for a letter.</param>
/// <param name="To">The last value; null for a letter.</param>
/// <param name="Letter">The letter; null for a range of numbers.</param>
/// <param name="Label">What the band is called.</param>
/// <param name="Window">When its units were made; beside a curve, when somebody claims they were.</param>
/// <param name="Claim">The id of the claim that the band comes from.</param>
/// <param name="Traits">What is said of its units.</param>
public sealed record Band(
    [property: Description("What the band rests on.")] IReadOnlyList<Evidence> Evidence,
    [property: Description("The first value, for a run of digits.")] int? From = null,
    [property: Description("The last value, for a run of digits.")] int? To = null,
    [property: Description("The letter, for a run of one letter.")] char? Letter = null,
    [property: Description("What the band is called.")] string? Label = null,
    [property: Description("When its units were made; beside a curve, when the claim says so. Left out, the production spans of the format's variants hold.")] WindowData? Window = null,
    [property: Description("The id of the claim that the band comes from.")] string? Claim = null,
    IReadOnlyList<Trait>? Traits = null)
{
    /// <summary>What is said of its units.</summary>
    [Description("What is said of its units.")]
    public IReadOnlyList<Trait> Traits { get; init; } = Traits ?? [];
}
