using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Scanning;

/// <summary>What one witness says about a number.</summary>
/// <param name="Witness">Where it comes from.</param>
/// <param name="Kind">What the number is; null for a serial.</param>
/// <param name="Weight">How much it counts.</param>
/// <param name="Start">Where the words or signs that it rests on begin in the raw text, from 0.</param>
/// <param name="Length">How many characters they have.</param>
public readonly record struct Testimony(WitnessKind Witness, NonSerialKind? Kind, Weight Weight, int Start, int Length);
