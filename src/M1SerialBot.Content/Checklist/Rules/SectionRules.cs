using M1SerialBot.Content.Checklist.Documents;
using M1SerialBot.Content.References;
using M1SerialBot.Decoding.Knowledge.Documents;

namespace M1SerialBot.Content.Checklist.Rules;

/// <summary>Sections have the names of their files, and are numbered from 1 without gaps.</summary>
internal sealed class SectionsStandInOrder : IChecklistRule
{
    public void Check(ChecklistDocuments files, ReferenceData references, ICollection<KnowledgeIssue> issues)
    {
        foreach (var (file, _, section) in files.Sections)
        {
            if (file != ChecklistLayout.FileOf(section.Id))
            {
                issues.Add(new KnowledgeIssue(file, "$.id", $"The file of the section \"{section.Id}\" must be {ChecklistLayout.FileOf(section.Id)}."));
            }

            if (section.Items.Count == 0)
            {
                issues.Add(new KnowledgeIssue(file, "$.items", "A section has at least one item."));
            }
        }

        // A section that couldn't be parsed leaves a gap.
        if (files.IsWhole)
        {
            CheckOrder(files, issues);
        }
    }

    private static void CheckOrder(ChecklistDocuments files, ICollection<KnowledgeIssue> issues)
    {
        var ordered = files.Sections.OrderBy(section => section.Value.Order).ThenBy(section => section.File, StringComparer.Ordinal).ToList();
        foreach (var ((file, _, section), at) in Indexed.Of(ordered))
        {
            if (at > 0 && ordered[at - 1].Value is var before && before.Order == section.Order)
            {
                issues.Add(new KnowledgeIssue(file, "$.order", $"\"{before.Id}\" is {section.Order} too, so it isn't clear which is done first."));
            }
            else if (section.Order != at + 1)
            {
                issues.Add(new KnowledgeIssue(file, "$.order", $"The sections count from 1 without a hole; {at + 1} is expected here."));
            }
        }
    }
}

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
