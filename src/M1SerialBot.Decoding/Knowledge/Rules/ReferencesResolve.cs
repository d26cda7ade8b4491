using M1SerialBot.Decoding.Knowledge.Documents;
using M1SerialBot.Decoding.Results;

namespace M1SerialBot.Decoding.Knowledge.Rules;

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
