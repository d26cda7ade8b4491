using M1SerialBot.Content.References;
using M1SerialBot.Decoding.Knowledge.Documents;
using M1SerialBot.Decoding.Knowledge.Rules;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Content.Checklist.Rules;

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
