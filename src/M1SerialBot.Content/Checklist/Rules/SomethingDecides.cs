using M1SerialBot.Content.Checklist.Data;
using M1SerialBot.Content.References;
using M1SerialBot.Decoding.Knowledge.Documents;

namespace M1SerialBot.Content.Checklist.Rules;

/// <summary>Whatever the model, a section at the seller's is marked as what decides, and not all are.</summary>
internal sealed class SomethingDecides : IChecklistRule
{
    public void Check(ChecklistDocuments files, ReferenceData references, ICollection<KnowledgeIssue> issues)
    {
        // A file that could not be read may be the one with the mark.
        if (!files.IsWhole)
        {
            return;
        }

        foreach (var model in (references.Variants ?? []).Select(variant => variant.Id))
        {
            var sections = files.Sections.Select(section => section.Value)
                .Where(section => section.Items.Any(item => item.AppliesTo(model) && item.Situations.Contains(Situation.AtSeller)))
                .ToList();
            if (!sections.Any(section => section.Decides))
            {
                issues.Add(new KnowledgeIssue(ChecklistLayout.Folder, "$", $"Nothing decides about an {model}: mark at least one section with \"decides\": true."));
            }
            else if (sections.Count > 1 && sections.All(section => section.Decides))
            {
                issues.Add(new KnowledgeIssue(ChecklistLayout.Folder, "$", $"Every section decides about an {model}, so that the mark says nothing."));
            }
        }
    }
}
