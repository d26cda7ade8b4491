using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Scanning.Judging;

/// <summary>What a number is.</summary>
/// <param name="Kind">Whether it's a serial, something else, or neither.</param>
/// <param name="NonSerialKind">What else, if it's that.</param>
/// <param name="Support">How much speaks for a serial.</param>
/// <param name="HasForm">Whether it has the form of a serial.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Label">The nearest word before it that says what it is.</param>
internal readonly record struct Judgement(CandidateKind Kind, NonSerialKind NonSerialKind, int Support, bool HasForm, int End, WordBefore Label);
