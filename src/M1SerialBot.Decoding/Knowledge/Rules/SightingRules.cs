using M1SerialBot.Decoding.Formats;
using M1SerialBot.Decoding.Knowledge.Documents;

namespace M1SerialBot.Decoding.Knowledge.Rules;

/// <summary>The serial of a unit that was seen has the form of a run that a curve reads, and is whole but for last digits that its owner keeps.</summary>
internal sealed class SightingsAreSerials : IKnowledgeRule
{
    private const int FewestKnown = 3;

    public void Check(KnowledgeDocuments files, IssueCollector issues)
    {
        if (files.LacksFormats || files.Formats.Any(format => !ShapesCanBeRead.AreSound(format.Value.Shape)))
        {
            return;
        }

        var formats = files.Formats.Select(format => new SightedSerials(format.Value)).ToList();
        foreach (var (file, _, sighting) in files.Sightings)
        {
            if (!IsKnownFromTheStart(sighting.Serial) || !formats.Exists(format => format.Include(sighting)))
            {
                issues.Add(
                    file,
                    "$.serial",
                    $"\"{sighting.Serial}\" is no serial of a run that a curve reads for {sighting.Variant}; its first {FewestKnown} digits must be known.");
            }
        }
    }

    private static bool IsKnownFromTheStart(string serial)
    {
        var known = serial.TrimEnd('?');
        return known.Length >= FewestKnown && !known.Contains('?', StringComparison.Ordinal);
    }
}

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
