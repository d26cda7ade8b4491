using System.Globalization;
using M1SerialBot.Content.Texts;
using M1SerialBot.Decoding.Results;

namespace M1SerialBot.Json;

/// <summary>The clues in JSON.</summary>
internal sealed record CluesJson(string Verdict, string? Outranked, WindowJson? Window, IReadOnlyList<GivenClueJson> Given)
{
    public static CluesJson Of(ClueAssessment clues) => new(
        JsonNames.Kebab(clues.Verdict),
        clues.Outranked is { } outranked ? JsonNames.Kebab(outranked) : null,
        WindowJson.Of(clues.Window),
        [.. clues.Given.Select(Of)]);

    private static GivenClueJson Of(GivenClue clue) => new(
        JsonNames.Kebab(clue.Kind),
        clue.Text,
        DateOf(clue.ReadAs),
        clue.ReadAs?.Era is { } era ? string.Create(CultureInfo.InvariantCulture, $"{era.Era} {era.Year}") : null,
        WindowJson.Of(clue.Means)!,
        clue.Narrows,
        [.. clue.Evidence.Select(EvidenceJson.Of)]);

    private static string? DateOf(ParsedDate? read) => read switch
    {
        null => null,
        { Month: null } => read.Year.ToString(CultureInfo.InvariantCulture),
        { Day: null } => string.Create(CultureInfo.InvariantCulture, $"{read.Year}-{read.Month:D2}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{read.Year}-{read.Month:D2}-{read.Day:D2}"),
    };
}
