using System.Collections.Immutable;
using M1SerialBot.Decoding.Results;

namespace M1SerialBot.Decoding.Finding;

/// <summary>What running text holds.</summary>
/// <param name="Serials">What can be a serial, in order.</param>
/// <param name="Refused">Numbers that are something else, in order.</param>
public sealed record FindResult(ImmutableArray<Serial> Serials, ImmutableArray<Refusal> Refused);
