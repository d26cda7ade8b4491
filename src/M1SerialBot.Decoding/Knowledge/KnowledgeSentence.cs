using System.Globalization;
using M1SerialBot.Decoding.Knowledge.Documents;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Knowledge;

/// <summary>A sentence that people read, and the id under which another language has it.</summary>
/// <param name="Id">Such as <c>statement.six-digits-padded</c>.</param>
/// <param name="Text">The sentence in English.</param>
public sealed record KnowledgeSentence(string Id, string Text)
{
    internal static IEnumerable<KnowledgeSentence> In(KnowledgeBase knowledge) =>
        knowledge.Variants.SelectMany(variant => variant.Evidence).Concat(knowledge.Neighbours.Select(neighbour => neighbour.Evidence))
            .Concat(knowledge.Sightings.Select(sighting => sighting.Evidence))
            .Concat(knowledge.RomLabels.Concat(knowledge.ListPrices).Select(number => number.Evidence))
            .Concat(knowledge.Clues.Values.OrderBy(clue => clue.Kind).Select(clue => clue.Evidence))
            .SelectMany(Of)
            .Concat(knowledge.Clues.Values.OrderBy(clue => clue.Kind).SelectMany(CausesOf))
            .Concat(knowledge.Formats.SelectMany(Of))
            .Concat(knowledge.Claims.SelectMany(Of))
            .Concat(knowledge.Sources.Values.OrderBy(source => source.Id, StringComparer.Ordinal).Select(source => new KnowledgeSentence($"source.{source.Id}", source.Title)));

    private static IEnumerable<KnowledgeSentence> Of(Evidence evidence) =>
        evidence.SpokenAgainst is { } against
            ? [new($"statement.{evidence.Rule}", evidence.Statement), new($"against.{evidence.Rule}", against.Statement)]
            : [new($"statement.{evidence.Rule}", evidence.Statement)];

    private static IEnumerable<KnowledgeSentence> CausesOf(ClueRecord clue) =>
        clue.InnocentCauses.Select((cause, at) => new KnowledgeSentence($"cause.{clue.Kind.ToString().ToLowerInvariant()}.{Number(at + 1)}", cause));

    private static IEnumerable<KnowledgeSentence> Of(FormatDocument format)
    {
        yield return new($"format.{format.Id}.title", format.Title);
        yield return new($"format.{format.Id}.summary", format.Summary);
        foreach (var token in format.Shape)
        {
            yield return new($"format.{format.Id}.part.{token.Component}", token.Means);
        }

        foreach (var milestone in format.Curve?.Milestones ?? [])
        {
            if (milestone.Label is { } label)
            {
                yield return new($"format.{format.Id}.milestone.{Number(milestone.Number)}", label);
            }
        }

        foreach (var band in format.Bands)
        {
            if (band.Label is { } label)
            {
                yield return new($"format.{format.Id}.band.{band.Letter?.ToString() ?? Number(band.From ?? 0)}", label);
            }
        }

        foreach (var sentence in EvidenceOf(format).SelectMany(Of).Concat(format.Bands.SelectMany(band => band.Traits).SelectMany(Of)))
        {
            yield return sentence;
        }
    }

    private static IEnumerable<Evidence> EvidenceOf(FormatDocument format) =>
        format.Assumptions
            .Concat(format.Curve is { } curve ? EvidenceOf(curve) : [])
            .Concat(format.Bands.SelectMany(band => band.Evidence));

    private static IEnumerable<Evidence> EvidenceOf(Curve curve) =>
        curve.Milestones.SelectMany(milestone => milestone.Evidence)
            .Concat(curve.Paces.SelectMany(pace => pace.Evidence))
            .Concat(curve.Order.Evidence)
            .Concat(curve.Repairs.Evidence)
            .Concat(curve.Beyond.Evidence);

    private static IEnumerable<KnowledgeSentence> Of(Trait trait) =>
        trait.SpokenAgainst is { } against
            ? [new($"trait.{trait.Id}", trait.Text), new($"trait-against.{trait.Id}", against.Statement)]
            : [new($"trait.{trait.Id}", trait.Text)];

    private static IEnumerable<KnowledgeSentence> Of(Claim claim) =>
    [
        new($"claim.{claim.Id}.text", claim.Text), new($"claim.{claim.Id}.because", claim.Because), new($"claim.{claim.Id}.carried", claim.Handling),
    ];

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
