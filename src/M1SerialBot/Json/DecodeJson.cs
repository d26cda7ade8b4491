using System.Globalization;
using M1SerialBot.Bot.Cards;
using M1SerialBot.Content;
using M1SerialBot.Content.Texts;
using M1SerialBot.Decoding.Formats;
using M1SerialBot.Decoding.Results;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Json;

/// <summary>What <c>decode --json</c> prints. Scripts rely on the names: add some, but rename none.</summary>
internal sealed record DecodeJson(
    string Input, string Outcome, string? Serial, string? Model, string? Lead, WindowJson? Window, string Basis, string Confidence, string ConfidenceReason, IReadOnlyList<ReadingJson> Readings,
    CluesJson Clues, IReadOnlyList<ConflictJson> Conflicts, IReadOnlyList<ProblemJson> Problems, NextBestClueJson? NextBestClue, string Knowledge)
{
    /// <summary>The same as a record for JSON; a text that holds a licence code is left out.</summary>
    public static DecodeJson Of(DecodeResult result, NextBestClue? next, ContentSnapshot content)
    {
        var conflicts = new ConflictFormatter(content.Knowledge, content.Texts, FormatStyle.Terminal);
        var problems = new ProblemFormatter(content.Knowledge, content.Texts, FormatStyle.Terminal);
        return new DecodeJson(
            AnswerFormatter.HoldsLicence(result) ? "" : result.Input,
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
            [.. result.Conflicts.Select(conflict => new ConflictJson(conflict.Code, conflict.Position, conflicts.WithCauses(conflict)))],
            [.. result.Problems.Select(problem => new ProblemJson(problem.Code, problem.Position, problems.Format(problem)))],
            next is null ? null : new NextBestClueJson(JsonNames.Kebab(next.Clue), next.NarrowsToMonths, next.FromMonths),
            content.Knowledge.Version);
    }
}

internal sealed record ReadingJson(
    string Format, WindowJson? Window, string Confidence, string ConfidenceReason, int DatedUnits, int ContradictingUnits, string Fit, string? Label, bool FitsModel,
    IReadOnlyList<ComponentJson> Components, IReadOnlyList<EvidenceJson> Evidence, IReadOnlyList<TraitJson> Traits)
{
    public static ReadingJson Of(Reading reading) => new(
        reading.Format,
        WindowJson.Of(reading.Window),
        JsonNames.Words(reading.Confidence),
        JsonNames.Kebab(reading.Reason),
        reading.DatedUnits,
        reading.ContradictingUnits,
        JsonNames.Words(reading.Fit),
        reading.Label,
        reading.FitsModel,
        [.. reading.Components.Select(component => new ComponentJson(component.Name, component.Start, component.Length))],
        [.. reading.Evidence.Select(EvidenceJson.Of)],
        [.. reading.Traits.Select(trait => new TraitJson(trait.Text, JsonNames.Kebab(trait.Grade), trait.SpokenAgainst is not null, trait.SpokenAgainst?.Statement))]);
}

internal sealed record ComponentJson(string Name, int Start, int Length);

internal sealed record TraitJson(string Text, string Grade, bool Contradicted, string? Against);

internal sealed record EvidenceJson(string Rule, string Grade, IReadOnlyList<string> Sources, string Statement)
{
    public static EvidenceJson Of(Evidence evidence) => new(
        evidence.Rule, JsonNames.Kebab(evidence.Grade), [.. evidence.Citations.Select(citation => citation.Source)], evidence.Statement);
}

/// <summary>An unknown end is null.</summary>
internal sealed record WindowJson(string? From, string? To)
{
    public static WindowJson? Of(MonthWindow? window) =>
        window is { } months ? new WindowJson(months.From?.ToString(), months.To?.ToString()) : null;
}

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

internal sealed record GivenClueJson(string Clue, string Text, string? ReadAs, string? Era, WindowJson Means, bool Narrows, IReadOnlyList<EvidenceJson> Evidence);

internal sealed record ConflictJson(string Code, int Position, string Text);

internal sealed record ProblemJson(string Code, int Position, string Text);

internal sealed record NextBestClueJson(string Clue, int NarrowsToMonths, int FromMonths);

/// <summary>What <c>compare --json</c> prints.</summary>
internal sealed record CompareJson(string? First, string? Second, string Verdict, string Reason, string Confidence, string Knowledge)
{
    public static CompareJson Of(Comparison comparison, string knowledge) => new(
        comparison.First.Serial?.Text,
        comparison.Second.Serial?.Text,
        JsonNames.Kebab(comparison.Verdict),
        JsonNames.Kebab(comparison.Reason),
        JsonNames.Words(comparison.Confidence),
        knowledge);
}
