using M1SerialBot.Decoding.Formats;
using M1SerialBot.Decoding.Results;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Clues;

/// <summary>What each reading and each clue counts for.</summary>
internal static class TrustOrder
{
    /// <summary>What a reading counts for. One that gives only the years of production counts for as little as folklore.</summary>
    public static Trust Of(Reading reading) => reading switch
    {
        { Fit: Fit.Documented } => Trust.Dated,
        { IsHearsay: false, IsSpan: false } => Trust.Curve,
        _ => Trust.Folklore,
    };

    /// <summary>What a clue counts for against a reading.</summary>
    public static Trust Of(ClueKind kind) => ClueDefinition.Of(kind).Trust;
}

/// <summary>The confidence after the clues. Nobody has checked them, so they never raise it.</summary>
internal static class ConfidenceAfterClues
{
    public static Confidence Of(Confidence reading, Basis basis, ClueEvaluation judged) =>
        basis == Basis.Clues ? OfClueAlone(reading, judged)
        : judged.Assessment.Verdict == ClueVerdict.Conflict ? ConfidencePolicy.AfterConflict(reading)
        : reading;

    // A clue that gives the answer is one report, so low; less if other clues or a better reading contradict it.
    private static Confidence OfClueAlone(Confidence reading, ClueEvaluation judged)
    {
        var isContested = judged.Conflicts.Any(conflict => conflict is ClueOutsideWindow { Standing: Standing.OutsideProduction or Standing.Outvoted });
        return isContested || reading > Confidence.Low ? Confidence.VeryLow : Confidence.Low;
    }
}
