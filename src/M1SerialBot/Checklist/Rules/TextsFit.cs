using M1SerialBot.Checklist.Data;
using M1SerialBot.Configuration;
using M1SerialBot.Decoding.Knowledge;

namespace M1SerialBot.Checklist.Rules;

/// <summary>Every text is fair and short, and what one model gets to see of a section fits into one embed.</summary>
internal sealed class TextsFit : IChecklistRule
{
    public void Check(ChecklistFiles files, Ground ground, ICollection<KnowledgeIssue> issues)
    {
        foreach (var (file, path, text, most) in Texts(files))
        {
            foreach (var complaint in FairWording.Complaints(text))
            {
                issues.Add(new KnowledgeIssue(file, path, complaint));
            }

            if (text.Length > most)
            {
                issues.Add(new KnowledgeIssue(file, path, $"The text has {text.Length} characters; {most} fit."));
            }
        }

        foreach (var model in (ground.Variants ?? []).Select(variant => variant.Id))
        {
            foreach (var (file, section) in files.Sections)
            {
                CheckEmbed(file, "$.items", model, SizeOf(section.Items, model, item => [item.Check, item.Why, item.How, item.Pass, item.Fail, item.Repair, item.Photo ?? ""]), issues);
            }

            CheckEmbed(ChecklistLayout.Symptoms, "$.symptoms", model, SizeOf(files.Symptoms?.Symptoms ?? [], model, symptom => [symptom.Seen, symptom.Likely, symptom.Advice]), issues);
        }
    }

    private static int SizeOf<T>(IEnumerable<T> things, string model, Func<T, string[]> texts)
        where T : IForModels => things.Where(thing => thing.IsFor(model)).Sum(thing => texts(thing).Sum(text => text.Length) + ChecklistLimits.Labels);

    private static void CheckEmbed(string file, string path, string model, int size, ICollection<KnowledgeIssue> issues)
    {
        if (size > ChecklistLimits.Embed)
        {
            issues.Add(new KnowledgeIssue(file, path, $"For the {model} this takes {size} characters with its labels; {ChecklistLimits.Embed} fit."));
        }
    }

    private static IEnumerable<(string File, string Path, string Text, int Most)> Texts(ChecklistFiles files) =>
        files.Sections.Select(section => (section.Key, "$.title", section.Value.Title, ChecklistLimits.Title))
            .Concat(files.Items().SelectMany(item => TextsOf(item.Item)
                .Select(text => (item.File, $"{item.Path}.{text.Key}", text.Text, text.Key == "check" ? ChecklistLimits.Title : ChecklistLimits.Text))))
            .Concat(files.AllSymptoms().SelectMany(symptom => new[]
            {
                (symptom.File, $"{symptom.Path}.seen", symptom.Symptom.Seen, ChecklistLimits.Text),
                (symptom.File, $"{symptom.Path}.likely", symptom.Symptom.Likely, ChecklistLimits.Text),
                (symptom.File, $"{symptom.Path}.advice", symptom.Symptom.Advice, ChecklistLimits.Text),
            }))
            .Concat(files.AllWarnings().SelectMany(warning => warning.Warning.Instead.Index()
                .Select(way => (warning.File, $"{warning.Path}.instead[{way.Index}].text", way.Item.Text, ChecklistLimits.Text))
                .Prepend((warning.File, $"{warning.Path}.text", warning.Warning.Text, ChecklistLimits.Text))
                .Prepend((warning.File, $"{warning.Path}.title", warning.Warning.Title, ChecklistLimits.Title))));

    private static IEnumerable<(string Key, string Text)> TextsOf(CheckItem item)
    {
        yield return ("check", item.Check);
        yield return ("why", item.Why);
        yield return ("how", item.How);
        yield return ("pass", item.Pass);
        yield return ("fail", item.Fail);
        yield return ("repair", item.Repair);
        if (item.Photo is { } photo)
        {
            yield return ("photo", photo);
        }
    }
}
