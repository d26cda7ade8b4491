using M1SerialBot.Content.Checklist.Documents;
using M1SerialBot.Decoding.Knowledge;
using M1SerialBot.Decoding.Knowledge.Documents;

namespace M1SerialBot.Content.Checklist;

/// <summary>The words of the checklist by id: <c>section.power.title</c>, <c>item.battery-voltage.how</c>, <c>warning.factory-reset.instead.1</c>.</summary>
internal static class ChecklistTranslation
{
    /// <summary>Every sentence in English.</summary>
    public static IReadOnlyList<KnowledgeSentence> Sentences(ChecklistDocuments files)
    {
        var found = new List<KnowledgeSentence>();
        Map(files, (id, text) =>
        {
            found.Add(new KnowledgeSentence(id, text));
            return text;
        });
        return found;
    }

    /// <summary>The same checklist in other words; what they lack stays in English.</summary>
    public static ChecklistDocuments Translate(ChecklistDocuments files, IReadOnlyDictionary<string, string> words) =>
        Map(files, (id, text) => words.GetValueOrDefault(id, text));

    private static ChecklistDocuments Map(ChecklistDocuments files, Func<string, string, string> say)
    {
        var mapped = new ChecklistDocuments
        {
            IsTranslated = true,
            Symptoms = files.Symptoms! with { Symptoms = [.. files.Symptoms.Symptoms.Select(symptom => Map(symptom, (part, text) => say($"symptom.{symptom.Id}.{part}", text)))] },
            Warnings = files.Warnings! with { Warnings = [.. files.Warnings.Warnings.Select(warning => Map(warning, (part, text) => say($"warning.{warning.Id}.{part}", text)))] },
        };
        mapped.Sections.AddRange(files.Sections.Select(section => new Located<ChecklistSection>(section.File, section.Path, section.Value with
        {
            Title = say($"section.{section.Value.Id}.title", section.Value.Title),
            Items = [.. section.Value.Items.Select(item => Map(item, (part, text) => say($"item.{item.Id}.{part}", text)))],
        })));
        return mapped;
    }

    private static CheckItem Map(CheckItem item, Func<string, string, string> say) => item with
    {
        Check = say("check", item.Check),
        Why = say("why", item.Why),
        How = say("how", item.How),
        Pass = say("pass", item.Pass),
        Fail = say("fail", item.Fail),
        Repair = say("repair", item.Repair),
        Photo = item.Photo is { } photo ? say("photo", photo) : null,
        Finding = say("finding", item.Finding),
        OnCall = item.OnCall is { } onCall ? say("on-call", onCall) : null,
    };

    private static Symptom Map(Symptom symptom, Func<string, string, string> say) => symptom with
    {
        Seen = say("seen", symptom.Seen),
        Likely = say("likely", symptom.Likely),
        Advice = say("advice", symptom.Advice),
    };

    private static ChecklistWarning Map(ChecklistWarning warning, Func<string, string, string> say) => warning with
    {
        Title = say("title", warning.Title),
        Text = say("text", warning.Text),
        ToSeller = warning.ToSeller is { } toSeller ? say("to-seller", toSeller) : null,
        Instead = [.. warning.Instead.Select((instead, at) => instead with { Text = say($"instead.{at + 1}", instead.Text) })],
    };
}
