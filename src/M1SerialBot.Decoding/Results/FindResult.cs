using System.Collections.Immutable;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Results;

/// <summary>What was found in running text.</summary>
/// <param name="Serials">What can be a serial, in the order of the text.</param>
/// <param name="NonSerials">Numbers that are something else, in the order of the text.</param>
public sealed record FindResult(ImmutableArray<Serial> Serials, ImmutableArray<NonSerial> NonSerials);

/// <summary>A number in a text that is no serial.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Where it begins in the raw text, from 0.</param>
/// <param name="Length">How many characters it has.</param>
public readonly record struct NonSerial(NonSerialKind Kind, int Start, int Length);
