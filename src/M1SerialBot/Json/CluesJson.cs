using M1SerialBot.Decoding.Clues;

namespace M1SerialBot.Json;

/// <summary>The clues in JSON.</summary>
internal sealed record CluesJson(string Verdict, WindowJson? Window, IReadOnlyList<GivenClueJson> Given)
{
    public static CluesJson Of(ClueAssessment clues) => new(
        JsonNames.Kebab(clues.Verdict),
        WindowJson.Of(clues.Window),
        [.. clues.Given.Select(clue => new GivenClueJson(JsonNames.Kebab(clue.Kind), clue.Text, WindowJson.Of(clue.Means)!, clue.Narrows, [.. clue.Evidence.Select(EvidenceJson.Of)]))]);
}
