using System.ComponentModel;

namespace M1SerialBot.Decoding.Knowledge.Data;

/// <summary>A number that looks like a serial and is something else.</summary>
/// <param name="Number">The number; <c>?</c> stands for any digit.</param>
/// <param name="Evidence">What it is.</param>
public sealed record Trap(
    [property: Description("The number, digits only; ? stands for any digit.")] string Number,
    [property: Description("What it is instead.")] Evidence Evidence);
