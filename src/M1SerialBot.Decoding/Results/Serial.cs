using System.Collections.Immutable;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Results;

/// <summary>The serial that was found in a text.</summary>
/// <param name="Text">The serial alone: <c>198765</c>, <c>19????</c>, <c>A12345</c>, <c>M1EX-87654</c>; <c>?</c> stands for an unknown digit.</param>
/// <param name="Start">Where it begins in the raw input, from 0.</param>
/// <param name="Length">How many characters of the raw input it takes.</param>
/// <param name="Model">The model that the text names with it, or null.</param>
public sealed record Serial(string Text, int Start, int Length, string? Model)
{
    /// <summary>Whether some of its digits are unknown.</summary>
    public bool IsMasked => Text.Contains('?', StringComparison.Ordinal);
}

/// <summary>What was found in running text.</summary>
/// <param name="Serials">What can be a serial, in the order of the text.</param>
/// <param name="NonSerials">Numbers that are something else, in the order of the text.</param>
public sealed record FindResult(ImmutableArray<Serial> Serials, ImmutableArray<NonSerial> NonSerials);

/// <summary>A number in a text that is no serial.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Where it begins in the raw text, from 0.</param>
/// <param name="Length">How many characters it has.</param>
public readonly record struct NonSerial(NonSerialKind Kind, int Start, int Length);
