using M1SerialBot.Content.Texts;
using M1SerialBot.Decoding.Results;

namespace M1SerialBot.Bot.Commands;

/// <summary>The outcome of a serial, for logs and metrics.</summary>
internal static class OutcomeNames
{
    /// <summary>The code of the first problem that isn't just a note, or else the outcome.</summary>
    public static string Of(DecodeResult result) =>
        result.Problems.FirstOrDefault(problem => !problem.IsNote)?.Code ?? JsonNames.Kebab(result.Outcome);
}
