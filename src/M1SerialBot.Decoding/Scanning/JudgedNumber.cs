using System.Collections.Immutable;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Scanning;

/// <summary>A number of a text and everything that was said about it.</summary>
/// <param name="Start">Where it begins in the raw text, from 0.</param>
/// <param name="Length">How many characters it has.</param>
/// <param name="IsSerial">Whether it was taken for a serial.</param>
/// <param name="Kind">What it is instead; null for a serial, and for a number that nothing is known about.</param>
/// <param name="Testimonies">What the witnesses say, in the order of their list.</param>
public sealed record JudgedNumber(int Start, int Length, bool IsSerial, NonSerialKind? Kind, ImmutableArray<Testimony> Testimonies);
