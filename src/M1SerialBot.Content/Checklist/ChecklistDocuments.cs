using M1SerialBot.Content.Checklist.Documents;
using M1SerialBot.Decoding.Knowledge.Documents;
using M1SerialBot.Decoding.Knowledge.Loading;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Content.Checklist;

/// <summary>The checklist's files. Those with a broken structure are missing, so that the rest can still be checked.</summary>
internal sealed class ChecklistDocuments
{
    /// <summary>In the order of their files.</summary>
    public List<Located<ChecklistSection>> Sections { get; } = [];

    public SymptomsDocument? Symptoms { get; set; }

    public WarningsDocument? Warnings { get; set; }

    /// <summary>Whether all files could be parsed.</summary>
    public bool IsWhole { get; set; } = true;

    /// <summary>Whether this is the checklist in another language.</summary>
    public bool IsTranslated { get; init; }

    public IEnumerable<Located<CheckItem>> Items() => Sections.SelectMany(section => Located.Each(section.File, "$.items", section.Value.Items));

    public IEnumerable<Located<Symptom>> AllSymptoms() => Located.Each(ChecklistLayout.Symptoms, "$.symptoms", Symptoms?.Symptoms);

    public IEnumerable<Located<ChecklistWarning>> AllWarnings() => Located.Each(ChecklistLayout.Warnings, "$.warnings", Warnings?.Warnings);

    public IEnumerable<Located<SafeAlternative>> AllAlternatives() => AllWarnings().SelectMany(warning => Located.Each(warning.File, $"{warning.Path}.instead", warning.Value.Instead));

    /// <summary>Everything that has a grade.</summary>
    public IEnumerable<Located<Graded>> Graded() =>
        Items().Select(item => new Located<Graded>(item.File, item.Path, new(item.Value.Grade, item.Value.Citations)))
            .Concat(Items().Where(item => item.Value.Cost is not null).Select(item => new Located<Graded>(item.File, $"{item.Path}.cost", new(item.Value.Cost!.Grade, item.Value.Cost.Citations))))
            .Concat(AllSymptoms().Select(symptom => new Located<Graded>(symptom.File, symptom.Path, new(symptom.Value.Grade, symptom.Value.Citations))))
            .Concat(AllWarnings().Select(warning => new Located<Graded>(warning.File, warning.Path, new(warning.Value.Grade, warning.Value.Citations))))
            .Concat(AllAlternatives().Select(way => new Located<Graded>(way.File, way.Path, new(way.Value.Grade, way.Value.Citations))));

    public IEnumerable<Located<string>> Citations() => Graded()
        .SelectMany(place => Located.Each(place.File, $"{place.Path}.citations", place.Value.Citations))
        .Select(citation => new Located<string>(citation.File, $"{citation.Path}.source", citation.Value.Source));
}

/// <summary>A grade, and what's cited for it.</summary>
internal sealed record Graded(Grade Grade, IReadOnlyList<Citation> Citations);

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
