using M1SerialBot.Content.References;
using M1SerialBot.Decoding.Knowledge.Documents;

namespace M1SerialBot.Content.Checklist.Rules;

/// <summary>Ids are unique in the whole checklist.</summary>
internal sealed class IdsAreUnique : IChecklistRule
{
    public void Check(ChecklistDocuments files, ReferenceData references, ICollection<KnowledgeIssue> issues)
    {
        var first = new Dictionary<string, string>(StringComparer.Ordinal);
        var ids = files.Items().Select(item => new Located<string>(item.File, item.Path, item.Value.Id))
            .Concat(files.AllSymptoms().Select(symptom => new Located<string>(symptom.File, symptom.Path, symptom.Value.Id)))
            .Concat(files.AllWarnings().Select(warning => new Located<string>(warning.File, warning.Path, warning.Value.Id)));
        foreach (var (file, path, id) in ids)
        {
            if (string.IsNullOrWhiteSpace(id))
            {
                issues.Add(new KnowledgeIssue(file, $"{path}.id", "An id is needed."));
            }
            else if (!first.TryAdd(id, $"{file} {path}"))
            {
                issues.Add(new KnowledgeIssue(file, $"{path}.id", $"\"{id}\" stands already at {first[id]}."));
            }
        }
    }
}
