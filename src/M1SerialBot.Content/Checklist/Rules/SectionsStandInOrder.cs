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
