using M1SerialBot.Content.Checklist.Documents;
using M1SerialBot.Content.References;
using M1SerialBot.Decoding.Knowledge.Documents;
using M1SerialBot.Decoding.Knowledge.Rules;

namespace M1SerialBot.Content.Checklist.Rules;

/// <summary>Texts are fair and short, and what one model's owner sees of a section fits into one embed.</summary>
internal sealed class TextsFit : IChecklistRule
{
    public void Check(ChecklistDocuments files, ReferenceData references, ICollection<KnowledgeIssue> issues)
    {
        foreach (var (file, path, text, longest) in Texts(files))
        {
            foreach (var complaint in AccusationFilter.Complaints(text))
            {
                issues.Add(new KnowledgeIssue(file, path, complaint));
            }

            if (text.Length > longest)
            {
                issues.Add(new KnowledgeIssue(file, path, $"The text has {text.Length} characters; {longest} fit."));
            }
        }

        var most = files.IsTranslated ? ChecklistLimits.TranslatedEmbed : ChecklistLimits.Embed;
        foreach (var model in (references.Variants ?? []).Select(variant => variant.Id))
        {
            foreach (var (file, _, section) in files.Sections)
            {
                CheckEmbed(file, "$.items", model, most, SizeOf(section.Items, model, item => [item.Check, item.Why, item.How, item.Pass, item.Fail, item.Repair, item.Photo ?? ""]), issues);
            }

            CheckEmbed(ChecklistLayout.Symptoms, "$.symptoms", model, most, SizeOf(files.Symptoms?.Symptoms ?? [], model, symptom => [symptom.Seen, symptom.Likely, symptom.Advice]), issues);
        }
    }

    private static int SizeOf<T>(IEnumerable<T> things, string model, Func<T, string[]> texts)
        where T : IModelSpecific => things.Where(thing => thing.AppliesTo(model)).Sum(thing => texts(thing).Sum(text => text.Length) + ChecklistLimits.Labels);

    private static void CheckEmbed(string file, string path, string model, int most, int size, ICollection<KnowledgeIssue> issues)
    {
        if (size > most)
        {
            issues.Add(new KnowledgeIssue(file, path, $"For the {model} this takes {size} characters with its labels; {most} fit."));
        }
    }

    private static IEnumerable<Held> Texts(ChecklistDocuments files) =>
        files.Sections.Select(section => new Held(section.File, "$.title", section.Value.Title, ChecklistLimits.Title))
            .Concat(files.Items().SelectMany(TextsOf))
            .Concat(files.AllSymptoms().SelectMany(TextsOf))
            .Concat(files.AllWarnings().Select(warning => new Held(warning.File, $"{warning.Path}.title", warning.Value.Title, ChecklistLimits.Title)))
            .Concat(files.AllWarnings().Select(warning => new Held(warning.File, $"{warning.Path}.text", warning.Value.Text, ChecklistLimits.Text)))
            .Concat(files.AllWarnings().Where(warning => warning.Value.ToSeller is not null).Select(warning => new Held(warning.File, $"{warning.Path}.toSeller", warning.Value.ToSeller!, ChecklistLimits.Text)))
            .Concat(files.AllAlternatives().Select(way => new Held(way.File, $"{way.Path}.text", way.Value.Text, ChecklistLimits.Text)));

    private static IEnumerable<Held> TextsOf(Located<CheckItem> located)
    {
        var item = located.Value;
        yield return new Held(located.File, $"{located.Path}.check", item.Check, ChecklistLimits.Title);
        yield return Text(located, "why", item.Why);
        yield return Text(located, "how", item.How);
        yield return Text(located, "pass", item.Pass);
        yield return Text(located, "fail", item.Fail);
        yield return new Held(located.File, $"{located.Path}.finding", item.Finding, ChecklistLimits.Finding);
        yield return Text(located, "repair", item.Repair);
        if (item.OnCall is { } call)
        {
            yield return Text(located, "onCall", call);
        }

        if (item.Photo is { } photo)
        {
            yield return Text(located, "photo", photo);
        }
    }

    private static IEnumerable<Held> TextsOf(Located<Symptom> located)
    {
        yield return Text(located, "seen", located.Value.Seen);
        yield return Text(located, "likely", located.Value.Likely);
        yield return Text(located, "advice", located.Value.Advice);
    }

    private static Held Text<T>(Located<T> located, string key, string text) => new(located.File, $"{located.Path}.{key}", text, ChecklistLimits.Text);

    // A text and its limit.
    private sealed record Held(string File, string Path, string Text, int Most);
}
