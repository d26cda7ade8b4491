using M1SerialBot.Decoding.Knowledge.Documents;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Knowledge.Rules;

/// <summary>Which sources a grade needs.</summary>
public static class GradeStandard
{
    /// <summary>Checks a grade against the sources that are cited for it.</summary>
    /// <param name="grade">The grade that is claimed.</param>
    /// <param name="cited">The sources that are cited.</param>
    /// <param name="isSpokenAgainst">Whether the statement says who says otherwise.</param>
    /// <returns>Why the sources can't support the grade; null if they can.</returns>
    public static string? WhyNot(Grade grade, IReadOnlyCollection<Source> cited, bool isSpokenAgainst)
    {
        ArgumentNullException.ThrowIfNull(cited);
        var written = cited.Where(source => source.Kind != SourceKind.MachineWritten).ToList();
        return grade switch
        {
            Grade.Documented when !cited.Any(IsFirstHand) =>
                "\"documented\" needs a maker's page, a print review, firmware, a technician, research or an owner's own record.",
            Grade.Corroborated when written.Select(source => source.Origin).Distinct(StringComparer.Ordinal).Count() < 2 =>
                "\"corroborated\" needs two sources of different origin that no machine wrote.",
            Grade.SingleReport when written.Count == 0 => "\"single-report\" needs a source that no machine wrote.",
            Grade.Folklore or Grade.Contradicted when cited.Count == 0 => "Say who tells it.",
            Grade.Contradicted when !isSpokenAgainst => "\"contradicted\" needs spokenAgainst.",
            _ => null,
        };
    }

    private static bool IsFirstHand(Source source) => source.Kind
        is SourceKind.Maker or SourceKind.PrintReview or SourceKind.Technician or SourceKind.Firmware or SourceKind.Research or SourceKind.Owner;
}

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

/// <summary>Every bound, band and span has evidence.</summary>
internal sealed class EvidenceIsThere : IKnowledgeRule
{
    public void Check(KnowledgeDocuments files, IssueCollector issues)
    {
        foreach (var list in files.AllEvidenceLists().Where(list => list.Value.Count == 0))
        {
            issues.Add(list.File, list.Path, "At least one piece of evidence is needed.");
        }
    }
}

/// <summary>A verdict on a claim shows what it rests on, and the claim reaches the user somewhere.</summary>
internal sealed class ClaimsAreJudged : IKnowledgeRule
{
    public void Check(KnowledgeDocuments files, IssueCollector issues)
    {
        if (files.Sources is null)
        {
            return;
        }

        var machines = files.AllSources().Where(source => source.Value.Kind == SourceKind.MachineWritten).Select(source => source.Value.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var (claim, at) in Indexed.Of(files.Claims?.Claims))
        {
            if (claim.SaidBy.Count == 0)
            {
                issues.Add(KnowledgePaths.Claims, $"$.claims[{at}].saidBy", "Say who claims it.");
            }

            if (claim.Surfaces.Count == 0)
            {
                issues.Add(KnowledgePaths.Claims, $"$.claims[{at}].carriedBy", "Say where the claim reaches the user.");
            }

            if (claim.Verdict is ClaimVerdict.Contradicted or ClaimVerdict.Disputed && claim.SpeaksAgainst.All(citation => machines.Contains(citation.Source)))
            {
                issues.Add(KnowledgePaths.Claims, $"$.claims[{at}].speaksAgainst", "A claim is contradicted or disputed only by a source that no machine wrote.");
            }

            if (claim.Verdict is ClaimVerdict.Supported && claim.SpeaksFor.All(citation => machines.Contains(citation.Source)))
            {
                issues.Add(KnowledgePaths.Claims, $"$.claims[{at}].speaksFor", "A claim is supported only by a source that no machine wrote.");
            }
        }
    }
}
