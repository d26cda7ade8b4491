using M1SerialBot.Configuration;
using M1SerialBot.Decoding.Knowledge;

namespace M1SerialBot.Checklist.Rules;

/// <summary>Sections are called like their files and count from 1 without a hole; keys and screen come first.</summary>
internal sealed class SectionsStandInOrder : IChecklistRule
{
    public void Check(ChecklistFiles files, Ground ground, ICollection<KnowledgeIssue> issues)
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

        // A section that could not be read leaves a hole that is not the others' fault.
        if (files.IsWhole)
        {
            CheckOrder(files, issues);
        }
    }

    private static void CheckOrder(ChecklistFiles files, ICollection<KnowledgeIssue> issues)
    {
        foreach (var ((file, _, section), at) in Placed.Of([.. files.Sections.OrderBy(section => section.Value.Order).ThenBy(section => section.File, StringComparer.Ordinal)]))
        {
            if (section.Order != at + 1)
            {
                issues.Add(new KnowledgeIssue(file, "$.order", $"The sections count from 1 without a hole; {at + 1} is expected here."));
            }
            else if (at < ChecklistLayout.First.Count && section.Id != ChecklistLayout.First[at])
            {
                issues.Add(new KnowledgeIssue(file, "$.order", $"Section {at + 1} is \"{ChecklistLayout.First[at]}\": keys and screen come first."));
            }
        }
    }
}
