using M1SerialBot.Decoding.Knowledge.Data;

namespace M1SerialBot.Decoding.Knowledge.Rules;

/// <summary>A grade is what its sources can carry, no more.</summary>
internal sealed class GradesAreEarned : IKnowledgeRule
{
    public void Check(KnowledgeFiles files, IssueLog issues)
    {
        if (files.Sources is null)
        {
            return;
        }

        var sources = files.Sources.Sources.ToLookup(source => source.Id, StringComparer.Ordinal);
        var graded = files.AllEvidence()
            .Select(located => new Located<Graded>(located.File, located.Path, new(located.Value.Grade, located.Value.Citations, located.Value.SpokenAgainst)))
            .Concat(files.AllTraits().Select(located =>
                new Located<Graded>(located.File, located.Path, new(located.Value.Grade, located.Value.Citations, located.Value.SpokenAgainst))));
        foreach (var located in graded)
        {
            var cited = located.Value.Citations.SelectMany(citation => sources[citation.Source]).ToList();
            if (WhyNot(located.Value, cited) is { } reason)
            {
                issues.Add(located.File, $"{located.Path}.grade", reason);
            }

            if (located.Value.Against is { Citations.Count: 0 })
            {
                issues.Add(located.File, $"{located.Path}.spokenAgainst", "What speaks against it must be cited.");
            }
        }
    }

    private static string? WhyNot(Graded graded, List<Source> cited)
    {
        var written = cited.Where(source => source.Kind != SourceKind.MachineWritten).ToList();
        return graded.Grade switch
        {
            Grade.Documented when !cited.Exists(IsFirstHand) =>
                "\"documented\" needs a maker's page, a print review, firmware, a technician, research or an owner's own record.",
            Grade.Corroborated when written.Select(source => source.Origin).Distinct(StringComparer.Ordinal).Count() < 2 =>
                "\"corroborated\" needs two sources of different origin that no machine wrote.",
            Grade.SingleReport when written.Count == 0 => "\"single-report\" needs a source that no machine wrote.",
            Grade.Folklore or Grade.Contradicted when cited.Count == 0 => "Say who tells it.",
            Grade.Contradicted when graded.Against is null => "\"contradicted\" needs spokenAgainst.",
            _ => null,
        };
    }

    private static bool IsFirstHand(Source source) => source.Kind
        is SourceKind.Maker or SourceKind.PrintReview or SourceKind.Technician or SourceKind.Firmware or SourceKind.Research or SourceKind.Owner;

    private sealed record Graded(Grade Grade, IReadOnlyList<Citation> Citations, Contradiction? Against);
}
