using M1SerialBot.Content.References;
using M1SerialBot.Decoding.Knowledge.Documents;

namespace M1SerialBot.Content.Checklist.Rules;

/// <summary>A symptom's signs are checks that exist, each once.</summary>
internal sealed class SignsExist : IChecklistRule
{
    public void Check(ChecklistDocuments files, ReferenceData references, ICollection<KnowledgeIssue> issues)
    {
        var items = files.Items().Select(item => item.Value.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var (file, path, symptom) in files.AllSymptoms())
        {
            if (symptom.Signs is not { } signs)
            {
                continue;
            }

            if (signs.Faults.Count == 0)
            {
                issues.Add(new KnowledgeIssue(file, $"{path}.signs.faults", "A symptom shows in at least one fault."));
            }

            if (signs.All.Distinct(StringComparer.Ordinal).Count() != signs.All.Count())
            {
                issues.Add(new KnowledgeIssue(file, $"{path}.signs", "Each check is named once."));
            }

            // A file that couldn't be parsed may have the check.
            foreach (var id in signs.All.Where(id => files.IsWhole && !items.Contains(id)))
            {
                issues.Add(new KnowledgeIssue(file, $"{path}.signs", $"There is no check \"{id}\"."));
            }
        }
    }
}
