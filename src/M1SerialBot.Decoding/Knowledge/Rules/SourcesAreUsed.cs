using M1SerialBot.Decoding.Knowledge.Documents;

namespace M1SerialBot.Decoding.Knowledge.Rules;

/// <summary>A source that nothing cites is noise, or a citation that was lost.</summary>
internal sealed class SourcesAreUsed : IKnowledgeRule
{
    public void Check(KnowledgeDocuments files, IssueCollector issues)
    {
        if (files.CitedElsewhere is not { } elsewhere)
        {
            return;
        }

        var cited = Citations.All(files).Select(citation => citation.Value).Concat(elsewhere).ToHashSet(StringComparer.Ordinal);
        foreach (var (source, at) in Indexed.Of(files.Sources?.Sources).Where(source => !cited.Contains(source.Item.Id)))
        {
            issues.Add(KnowledgePaths.Sources, $"$.sources[{at}]", $"Nothing cites \"{source.Id}\".");
        }
    }
}
