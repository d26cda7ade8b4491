using M1SerialBot.Decoding.Knowledge.Documents;
using M1SerialBot.Decoding.Scanning;

namespace M1SerialBot.Decoding.Knowledge.Rules;

/// <summary>No id is used twice, and a format or a sighting has the name of its file.</summary>
internal sealed class IdsAreUnique : IKnowledgeRule
{
    public void Check(KnowledgeDocuments files, IssueCollector issues)
    {
        Once(issues, files.AllSources().Select(source => Id(source.File, $"{source.Path}.id", source.Value.Id)));
        Once(issues, Indexed.Of(files.Claims?.Claims).Select(claim => Id(KnowledgePaths.Claims, $"$.claims[{claim.At}].id", claim.Item.Id)));
        Once(issues, Names(files).Select(name => name with { Value = string.Join(' ', Tokenizer.WordsOf(name.Value)) }));
        Once(issues, files.Sightings.Where(sighting => sighting.Value.IsWhole).Select(sighting => Id(sighting.File, "$.serial", sighting.Value.Serial)));
        Once(issues, files.Formats.Select(format => Id(format.File, "$.precedence", $"precedence {format.Value.Precedence}")));
        Once(issues, files.AllEvidence().Select(evidence => Id(evidence.File, $"{evidence.Path}.rule", evidence.Value.Rule))
            .Concat(files.AllTraits().Select(trait => Id(trait.File, $"{trait.Path}.id", trait.Value.Id))));
        foreach (var (file, _, format) in files.Formats.Where(format => format.File != $"{KnowledgePaths.Formats}{format.Value.Id}.json"))
        {
            issues.Add(file, "$.id", $"The file of the format \"{format.Id}\" must be {KnowledgePaths.Formats}{format.Id}.json.");
        }

        foreach (var (file, _, sighting) in files.Sightings.Where(sighting => sighting.File != $"{KnowledgePaths.Sightings}{sighting.Value.Evidence.Rule}.json"))
        {
            issues.Add(file, "$.evidence.rule", $"The file of the sighting \"{sighting.Evidence.Rule}\" must be {KnowledgePaths.Sightings}{sighting.Evidence.Rule}.json.");
        }
    }

    private static IEnumerable<Located<string>> Names(KnowledgeDocuments files) =>
        Indexed.Of(files.Variants?.Variants)
            .SelectMany(variant => Located.Each(KnowledgePaths.Variants, $"$.variants[{variant.At}].names", variant.Item.Names))
            .Concat(Indexed.Of(files.Variants?.Neighbours)
                .SelectMany(neighbour => Located.Each(KnowledgePaths.Variants, $"$.neighbours[{neighbour.At}].names", neighbour.Item.Names)));

    private static Located<string> Id(string file, string path, string id) => new(file, path, id);

    private static void Once(IssueCollector issues, IEnumerable<Located<string>> ids)
    {
        var first = new Dictionary<string, Located<string>>(StringComparer.Ordinal);
        foreach (var id in ids)
        {
            if (!first.TryAdd(id.Value, id))
            {
                issues.Add(id.File, id.Path, $"\"{id.Value}\" stands already at {first[id.Value].File} {first[id.Value].Path}.");
            }
        }
    }
}
