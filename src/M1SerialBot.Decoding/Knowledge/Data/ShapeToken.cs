using System.ComponentModel;

namespace M1SerialBot.Decoding.Knowledge.Data;

/// <summary>A run of characters in a serial: either digits, or one letter of an alphabet.</summary>
/// <param name="Component">What the run is called.</param>
/// <param name="Means">What it means, a short phrase.</param>
/// <param name="Digits">How many digits it has, or the least of them; null for a letter.</param>
/// <param name="DigitsMax">The most digits it has; null where the number is fixed.</param>
/// <param name="Letters">The letters that it may be, in upper case; null for digits.</param>
public sealed record ShapeToken(
    [property: Description("What the run is called, in kebab-case, unique in its format.")] string Component,
    [property: Description("What it means, a short phrase.")] string Means,
    [property: Description("How many digits it has, or the least of them. Either this or letters.")] int? Digits = null,
    [property: Description("The most digits it has, where their number varies; at most one run of a format may vary.")] int? DigitsMax = null,
    [property: Description("The letters that this one character may be, in upper case, each spelled out.")] string? Letters = null);
