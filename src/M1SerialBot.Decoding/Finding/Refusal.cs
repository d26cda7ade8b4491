using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Finding;

/// <summary>A number in a text that was not taken for a serial.</summary>
/// <param name="Reason">What it is instead.</param>
/// <param name="Start">Where it begins in the raw text, from 0.</param>
/// <param name="Length">How many characters it takes.</param>
public readonly record struct Refusal(RefusalReason Reason, int Start, int Length);
