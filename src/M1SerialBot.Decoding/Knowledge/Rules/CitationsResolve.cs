using M1SerialBot.Decoding.Knowledge.Documents;

namespace M1SerialBot.Decoding.Knowledge.Rules;

/// <summary>Whatever is cited is a source that is kept.</summary>
internal sealed class CitationsResolve : IKnowledgeRule
{
    public void Check(KnowledgeDocuments files, IssueCollector issues)
    {
        if (files.Sources is null)
        {
            return;
        }

        var known = files.AllSources().Select(source => source.Value.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var citation in Citations.All(files).Where(citation => !known.Contains(citation.Value)))
        {
            issues.Add(citation.File, citation.Path, $"There is no source \"{citation.Value}\" in {KnowledgePaths.Sources}.");
        }
    }
}
