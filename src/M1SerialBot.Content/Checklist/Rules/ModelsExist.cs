using M1SerialBot.Content.Checklist.Documents;
using M1SerialBot.Content.References;
using M1SerialBot.Decoding.Knowledge.Documents;

namespace M1SerialBot.Content.Checklist.Rules;

/// <summary>Every named model is a variant, and is named once.</summary>
internal sealed class ModelsExist : IChecklistRule
{
    public void Check(ChecklistDocuments files, ReferenceData references, ICollection<KnowledgeIssue> issues)
    {
        if (references.Variants is null)
        {
            return;
        }

        var known = references.Variants.Select(variant => variant.Id).ToHashSet(StringComparer.Ordinal);
        var things = files.Items().Select(item => new Located<IModelSpecific>(item.File, item.Path, item.Value))
            .Concat(files.AllSymptoms().Select(symptom => new Located<IModelSpecific>(symptom.File, symptom.Path, symptom.Value)));
        foreach (var (file, path, thing) in things)
        {
            foreach (var (model, at) in Indexed.Of(thing.Models))
            {
                if (!known.Contains(model))
                {
                    issues.Add(new KnowledgeIssue(file, $"{path}.models[{at}]", $"There is no variant \"{model}\" in knowledge/variants.json."));
                }
                else if (thing.Models.Take(at).Contains(model))
                {
                    issues.Add(new KnowledgeIssue(file, $"{path}.models[{at}]", $"\"{model}\" stands already before."));
                }
            }
        }
    }
}
