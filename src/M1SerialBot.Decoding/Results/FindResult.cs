using System.Collections.Immutable;
using M1SerialBot.Decoding.Scanning;

namespace M1SerialBot.Decoding.Results;

/// <summary>What was found in running text.</summary>
/// <param name="Serials">What can be a serial, in the order of the text.</param>
/// <param name="NonSerials">Numbers that are something else, in the order of the text.</param>
public sealed record FindResult(ImmutableArray<Serial> Serials, ImmutableArray<NonSerial> NonSerials);
