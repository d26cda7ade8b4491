using M1SerialBot.Content.Texts;
using M1SerialBot.Decoding.Results;

namespace M1SerialBot.Bot.Commands;

/// <summary>What came of a serial, in a word for logs and counters.</summary>
internal static class OutcomeNames
{
    /// <summary>The code of the first problem that is more than a note, or the outcome.</summary>
    public static string Of(DecodeResult result) =>
        result.Problems.FirstOrDefault(problem => !problem.IsNote)?.Code ?? JsonNames.Kebab(result.Outcome);
}
