using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Scanning;

/// <summary>A number in a text that is no serial.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Where it begins in the raw text, from 0.</param>
/// <param name="Length">How many characters it has.</param>
public readonly record struct NonSerial(NonSerialKind Kind, int Start, int Length);
