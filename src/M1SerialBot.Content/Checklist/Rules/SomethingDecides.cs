using M1SerialBot.Content.Checklist.Documents;
using M1SerialBot.Content.References;
using M1SerialBot.Decoding.Knowledge.Documents;

namespace M1SerialBot.Content.Checklist.Rules;

/// <summary>For every model, some sections at the seller's are marked as deciding, but not all.</summary>
internal sealed class SomethingDecides : IChecklistRule
{
    public void Check(ChecklistDocuments files, ReferenceData references, ICollection<KnowledgeIssue> issues)
    {
        // A file that couldn't be parsed may have the mark.
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
