using M1SerialBot.Decoding.Knowledge.Documents;

namespace M1SerialBot.Decoding.Knowledge.Rules;

/// <summary>What dates a unit leaves a month in which its model was made; otherwise the date, or the model's span, is wrong.</summary>
/// <remarks>A unit that contradicts the curve is no issue: it makes the curve less sure.</remarks>
internal sealed class DatedUnitsFit : IKnowledgeRule
{
    public void Check(KnowledgeDocuments files, IssueCollector issues)
    {
        var spans = (files.Variants?.Variants ?? []).Where(variant => variant.Span.From <= variant.Span.To).ToLookup(variant => variant.Id, variant => variant.Span, StringComparer.Ordinal);
        foreach (var (file, path, sighting) in files.Sightings)
        {
            foreach (var span in spans[sighting.Variant].Where(span => sighting.NotBefore > span.To || sighting.NotAfter < span.From))
            {
                issues.Add(
                    file,
                    path,
                    $"{sighting.Serial} was made in {sighting.NotBefore}..{sighting.NotAfter}; the {sighting.Variant} was made in {span.From}..{span.To}.");
            }
        }
    }
}
