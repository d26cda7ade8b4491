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
        foreach (var (file, path, source) in files.AllSources().Where(source => !cited.Contains(source.Value.Id)))
        {
            issues.Add(file, path, $"Nothing cites \"{source.Id}\".");
        }
    }
}
