using M1SerialBot.Decoding;
using M1SerialBot.Json;

namespace M1SerialBot.Commands;

/// <summary>What came of a serial, in a word for logs and counters.</summary>
internal static class Outcomes
{
    /// <summary>The first problem's code, or the outcome.</summary>
    public static string Of(DecodeResult result) => result.Problems is [var first, ..] ? first.Code : JsonNames.Kebab(result.Outcome);
}
