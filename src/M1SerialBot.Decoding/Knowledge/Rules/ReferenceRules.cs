using M1SerialBot.Decoding.Knowledge.Documents;
using M1SerialBot.Decoding.Results;
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

/// <summary>Whatever is named exists: variants, claims, components, and what carries a claim.</summary>
internal sealed class ReferencesResolve : IKnowledgeRule
{
    public void Check(KnowledgeDocuments files, IssueCollector issues)
    {
        CheckVariants(files, issues);
        CheckClaims(files, issues);
        CheckCarriers(files, issues);
    }

    private static void CheckVariants(KnowledgeDocuments files, IssueCollector issues)
    {
        if (files.Variants is null)
        {
            return;
        }

        var known = files.Variants.Variants.Select(variant => variant.Id).ToHashSet(StringComparer.Ordinal);
        var named = files.Formats.SelectMany(format => Located.Each(format.File, "$.variants", format.Value.Variants))
            .Concat(files.Formats.Where(format => format.Value.Prefix is not null)
                .Select(format => new Located<string>(format.File, "$.prefix", format.Value.Prefix!)))
            .Concat(files.Sightings.Select(sighting => new Located<string>(sighting.File, "$.variant", sighting.Value.Variant)));
        foreach (var name in named.Where(name => !known.Contains(name.Value)))
        {
            issues.Add(name.File, name.Path, $"There is no variant \"{name.Value}\" in {KnowledgePaths.Variants}.");
        }

        foreach (var (file, _, _) in files.Formats.Where(format => format.Value.Variants.Count == 0))
        {
            issues.Add(file, "$.variants", "A format is read for at least one variant.");
        }

        foreach (var (variant, at) in Indexed.Of(files.Variants.Variants).Where(variant => !variant.Item.Names.Contains(variant.Item.Id)))
        {
            issues.Add(KnowledgePaths.Variants, $"$.variants[{at}].names", $"\"{variant.Id}\" must stand among its own names.");
        }

        foreach (var (variant, at) in Indexed.Of(files.Variants.Variants).Where(variant => variant.Item.Evidence.Count > 0))
        {
            var rules = variant.Evidence.Select(record => record.Rule).ToHashSet(StringComparer.Ordinal);
            foreach (var (key, by) in new[] { ("beginsBy", variant.BeginsBy), ("endsBy", variant.EndsBy) })
            {
                if (by.Count == 0 || !rules.IsSupersetOf(by))
                {
                    issues.Add(KnowledgePaths.Variants, $"$.variants[{at}].{key}", "It names at least one rule, each of this variant's own evidence.");
                }
            }
        }
    }

    private static void CheckClaims(KnowledgeDocuments files, IssueCollector issues)
    {
        if (files.Claims is null)
        {
            return;
        }

        var known = files.Claims.Claims.Select(claim => claim.Id).ToHashSet(StringComparer.Ordinal);
        var named = files.Formats.SelectMany(format =>
            Located.Each(format.File, "$.claims", format.Value.Claims)
                .Concat(Indexed.Of(format.Value.Bands).Where(band => band.Item.Claim is not null)
                    .Select(band => new Located<string>(format.File, $"$.bands[{band.At}].claim", band.Item.Claim!))));
        foreach (var name in named.Where(name => !known.Contains(name.Value)))
        {
            issues.Add(name.File, name.Path, $"There is no claim \"{name.Value}\" in {KnowledgePaths.Claims}.");
        }
    }

    private static void CheckCarriers(KnowledgeDocuments files, IssueCollector issues)
    {
        if (files.LacksFormats || files.Variants is null)
        {
            return;
        }

        foreach (var (claim, at) in Indexed.Of(files.Claims?.Claims))
        {
            foreach (var (carrier, place) in Indexed.Of(claim.Surfaces).Where(carrier => !Exists(carrier.Item, claim, files)))
            {
                issues.Add(KnowledgePaths.Claims, $"$.claims[{at}].carriedBy[{place}]", carrier.By == ClaimSurfaceKind.Format
                    ? $"There is no format \"{carrier.Id}\" that names the claim \"{claim.Id}\"."
                    : $"Nothing of this kind is called \"{carrier.Id}\".");
            }
        }
    }

    private static bool Exists(ClaimSurface carrier, Claim claim, KnowledgeDocuments files) => carrier.By switch
    {
        ClaimSurfaceKind.Format => files.Formats.Any(format => format.Value.Id == carrier.Id && format.Value.Claims.Contains(claim.Id)),
        ClaimSurfaceKind.Variant => files.Variants!.Variants.Any(variant => variant.Id == carrier.Id),
        ClaimSurfaceKind.Trait => files.AllTraits().Any(trait => trait.Value.Id == carrier.Id),
        ClaimSurfaceKind.Example => files.Formats.Any(format => format.Value.Examples.Any(example => example.Text == carrier.Id)),
        ClaimSurfaceKind.Problem => Problem.Codes.Contains(carrier.Id),
        _ => carrier.Id is null,
    };
}
