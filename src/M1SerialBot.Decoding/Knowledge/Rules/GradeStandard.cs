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
