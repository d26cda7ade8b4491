using M1SerialBot.Decoding.Knowledge.Documents;

namespace M1SerialBot.Decoding.Knowledge.Rules;

/// <summary>A verdict on a claim shows what it rests on, and the claim reaches the user somewhere.</summary>
internal sealed class ClaimsAreJudged : IKnowledgeRule
{
    public void Check(KnowledgeDocuments files, IssueCollector issues)
    {
        if (files.Sources is null)
        {
            return;
        }

        var machines = files.AllSources().Where(source => source.Value.Kind == SourceKind.MachineWritten).Select(source => source.Value.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var (claim, at) in Indexed.Of(files.Claims?.Claims))
        {
            if (claim.SaidBy.Count == 0)
            {
                issues.Add(KnowledgePaths.Claims, $"$.claims[{at}].saidBy", "Say who claims it.");
            }

            if (claim.Surfaces.Count == 0)
            {
                issues.Add(KnowledgePaths.Claims, $"$.claims[{at}].carriedBy", "Say where the claim reaches the user.");
            }

            if (claim.Verdict is ClaimVerdict.Contradicted or ClaimVerdict.Disputed && claim.SpeaksAgainst.All(citation => machines.Contains(citation.Source)))
            {
                issues.Add(KnowledgePaths.Claims, $"$.claims[{at}].speaksAgainst", "A claim is contradicted or disputed only by a source that no machine wrote.");
            }

            if (claim.Verdict is ClaimVerdict.Supported && claim.SpeaksFor.All(citation => machines.Contains(citation.Source)))
            {
                issues.Add(KnowledgePaths.Claims, $"$.claims[{at}].speaksFor", "A claim is supported only by a source that no machine wrote.");
            }
        }
    }
}
