using M1SerialBot.Content.Checklist.Documents;
using M1SerialBot.Decoding.Knowledge.Documents;
using M1SerialBot.Decoding.Knowledge.Loading;

namespace M1SerialBot.Content.Checklist;

/// <summary>Parses the checklist's files, and reports every structural error.</summary>
internal static class ChecklistReader
{
    public static ChecklistDocuments Read(IReadOnlyCollection<ContentFile> files, ICollection<KnowledgeIssue> issues)
    {
        var checklist = new ChecklistDocuments();
        string[] needed = [ChecklistLayout.Symptoms, ChecklistLayout.Warnings];
        foreach (var missing in needed.Where(path => files.All(file => file.Path != path)))
        {
            issues.Add(new KnowledgeIssue(missing, "$", "This file is missing."));
            checklist.IsWhole = false;
        }

        foreach (var file in files.OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            Keep(checklist, file, StrictJson.Read(file.Path, file.Text, ChecklistLayout.TypeOf(file.Path), issues));
        }

        return checklist;
    }

    private static void Keep(ChecklistDocuments checklist, ContentFile file, object? parsed)
    {
        switch (parsed)
        {
            case SymptomsDocument symptoms:
                checklist.Symptoms = symptoms;
                break;
            case WarningsDocument warnings:
                checklist.Warnings = warnings;
                break;
            case ChecklistSection section:
                checklist.Sections.Add(new(file.Path, "$", section));
                break;
            default:
                checklist.IsWhole = false;
                break;
        }
    }
}
