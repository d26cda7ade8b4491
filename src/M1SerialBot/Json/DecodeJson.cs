using M1SerialBot.Bot.Cards;
using M1SerialBot.Content.Texts;
using M1SerialBot.Decoding.Results;

namespace M1SerialBot.Json;

/// <summary>What <c>decode --json</c> prints. The names are a contract: some may be added, none renamed.</summary>
internal sealed record DecodeJson(
    string Input, string Outcome, string? Serial, string? Model, string? Lead, WindowJson? Window, string Basis, string Confidence, string ConfidenceReason, IReadOnlyList<ReadingJson> Readings,
    CluesJson Clues, IReadOnlyList<ConflictJson> Conflicts, IReadOnlyList<ProblemJson> Problems, NextBestClueJson? NextBestClue, string Knowledge)
{
    /// <summary>The same as a record for JSON; a text that holds a licence code is left out.</summary>
    public static DecodeJson Of(DecodeResult result, NextBestClue? next, ResultFormatter formatter, string knowledge) => new(
        ResultFormatter.HoldsLicence(result) ? "" : result.Input,
        JsonNames.Kebab(result.Outcome),
        result.Serial?.Text,
        result.Model,
        result.Lead?.Format,
        WindowJson.Of(result.Window),
        JsonNames.Kebab(result.Basis),
        JsonNames.Words(result.Confidence),
        JsonNames.Kebab(result.Reason),
        [.. result.Readings.Select(ReadingJson.Of)],
        CluesJson.Of(result.Clues),
        [.. result.Conflicts.Select(conflict => new ConflictJson(conflict.Code, conflict.Position, formatter.Conflict(conflict)))],
        [.. result.Problems.Select(problem => new ProblemJson(problem.Code, problem.Position, formatter.Problem(problem)))],
        next is null ? null : new NextBestClueJson(JsonNames.Kebab(next.Clue), next.NarrowsToMonths, next.FromMonths),
        knowledge);
}
