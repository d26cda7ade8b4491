namespace M1SerialBot.Decoding;

/// <summary>A part of the serial that means something.</summary>
/// <param name="Name">What it is, a name from the format's data such as <c>running-number</c>.</param>
/// <param name="Start">Where it begins in the raw input, from 0.</param>
/// <param name="Length">How many characters of the raw input it takes, at least 1.</param>
public readonly record struct Component(string Name, int Start, int Length);
