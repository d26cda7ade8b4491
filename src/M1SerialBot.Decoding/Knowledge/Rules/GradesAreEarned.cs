using M1SerialBot.Decoding.Knowledge.Documents;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Knowledge.Rules;

/// <summary>A grade is what its sources can carry, no more.</summary>
internal sealed class GradesAreEarned : IKnowledgeRule
{
    public void Check(KnowledgeDocuments files, IssueCollector issues)
    {
        if (files.Sources is null)
        {
            return;
        }

        var sources = files.AllSources().Select(located => located.Value).ToLookup(source => source.Id, StringComparer.Ordinal);
        var graded = files.AllEvidence()
            .Select(located => new Located<Graded>(located.File, located.Path, new(located.Value.Grade, located.Value.Citations, located.Value.SpokenAgainst)))
            .Concat(files.AllTraits().Select(located =>
                new Located<Graded>(located.File, located.Path, new(located.Value.Grade, located.Value.Citations, located.Value.SpokenAgainst))));
        foreach (var located in graded)
        {
            var cited = located.Value.Citations.SelectMany(citation => sources[citation.Source]).ToList();
            if (GradeStandard.WhyNot(located.Value.Grade, cited, located.Value.Against is not null) is { } reason)
            {
                issues.Add(located.File, $"{located.Path}.grade", reason);
            }

            if (located.Value.Against is { Citations.Count: 0 })
            {
                issues.Add(located.File, $"{located.Path}.spokenAgainst", "What speaks against it must be cited.");
            }
        }
    }

    private sealed record Graded(Grade Grade, IReadOnlyList<Citation> Citations, Contradiction? Against);
}
