using M1SerialBot.Content.Checklist.Documents;
using M1SerialBot.Content.References;
using M1SerialBot.Decoding.Knowledge.Documents;
using M1SerialBot.Decoding.Knowledge.Rules;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Content.Checklist.Rules;

/// <summary>Ids are unique in the whole checklist.</summary>
internal sealed class IdsAreUnique : IChecklistRule
{
    public void Check(ChecklistDocuments files, ReferenceData references, ICollection<KnowledgeIssue> issues)
    {
        var first = new Dictionary<string, string>(StringComparer.Ordinal);
        var ids = files.Items().Select(item => new Located<string>(item.File, item.Path, item.Value.Id))
            .Concat(files.AllSymptoms().Select(symptom => new Located<string>(symptom.File, symptom.Path, symptom.Value.Id)))
            .Concat(files.AllWarnings().Select(warning => new Located<string>(warning.File, warning.Path, warning.Value.Id)));
        foreach (var (file, path, id) in ids)
        {
            if (string.IsNullOrWhiteSpace(id))
            {
                issues.Add(new KnowledgeIssue(file, $"{path}.id", "An id is needed."));
            }
            else if (!first.TryAdd(id, $"{file} {path}"))
            {
                issues.Add(new KnowledgeIssue(file, $"{path}.id", $"\"{id}\" stands already at {first[id]}."));
            }
        }
    }
}

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

/// <summary>A symptom's signs are checks that exist, each once.</summary>
internal sealed class SignsExist : IChecklistRule
{
    public void Check(ChecklistDocuments files, ReferenceData references, ICollection<KnowledgeIssue> issues)
    {
        var items = files.Items().Select(item => item.Value.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var (file, path, symptom) in files.AllSymptoms())
        {
            if (symptom.Signs is not { } signs)
            {
                continue;
            }

            if (signs.Faults.Count == 0)
            {
                issues.Add(new KnowledgeIssue(file, $"{path}.signs.faults", "A symptom shows in at least one fault."));
            }

            if (signs.All.Distinct(StringComparer.Ordinal).Count() != signs.All.Count())
            {
                issues.Add(new KnowledgeIssue(file, $"{path}.signs", "Each check is named once."));
            }

            // A file that couldn't be parsed may have the check.
            foreach (var id in signs.All.Where(id => files.IsWhole && !items.Contains(id)))
            {
                issues.Add(new KnowledgeIssue(file, $"{path}.signs", $"There is no check \"{id}\"."));
            }
        }
    }
}

/// <summary>Sources support a grade, by the same standard as in the knowledge.</summary>
internal sealed class GradesAreEarned : IChecklistRule
{
    public void Check(ChecklistDocuments files, ReferenceData references, ICollection<KnowledgeIssue> issues)
    {
        if (references.Sources is null)
        {
            return;
        }

        var sources = references.Sources.ToLookup(source => source.Id, StringComparer.Ordinal);
        foreach (var place in files.Graded())
        {
            var reason = place.Value.Grade == Grade.Contradicted
                ? "Nobody is advised by what is contradicted."
                : GradeStandard.WhyNot(place.Value.Grade, [.. place.Value.Citations.SelectMany(citation => sources[citation.Source])], isSpokenAgainst: false);
            if (reason is not null)
            {
                issues.Add(new KnowledgeIssue(place.File, $"{place.Path}.grade", reason));
            }
        }
    }
}
