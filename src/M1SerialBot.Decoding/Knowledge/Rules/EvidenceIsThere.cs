using M1SerialBot.Decoding.Knowledge.Documents;

namespace M1SerialBot.Decoding.Knowledge.Rules;

/// <summary>Every bound, band and span has evidence.</summary>
internal sealed class EvidenceIsThere : IKnowledgeRule
{
    public void Check(KnowledgeDocuments files, IssueCollector issues)
    {
        foreach (var list in files.AllEvidenceLists().Where(list => list.Value.Count == 0))
        {
            issues.Add(list.File, list.Path, "At least one piece of evidence is needed.");
        }
    }
}
