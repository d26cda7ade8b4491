using M1SerialBot.Decoding.Conflicts;
using M1SerialBot.Decoding.Formats;

namespace M1SerialBot.Decoding.Clues;

/// <summary>What clues leave of a confidence. Nobody has checked them, so they never add to what the serial's reading carries.</summary>
internal static class ConfidenceAfterClues
{
    public static Confidence Of(Confidence reading, Basis basis, ClueJudge.Judgement judged) =>
        basis == Basis.Clues ? OfClueAlone(reading, judged)
        : judged.Assessment.Verdict == ClueVerdict.Conflict ? ConfidencePolicy.AfterConflict(reading)
        : reading;

    // Where the answer is the clue's, it is one report, and carries low; less where other clues or a better reading speak against it.
    private static Confidence OfClueAlone(Confidence reading, ClueJudge.Judgement judged)
    {
        var isContested = judged.Conflicts.Any(conflict => conflict is ClueOutsideWindow { Standing: Standing.OutsideProduction or Standing.Outvoted });
        return isContested || reading > Confidence.Low ? Confidence.VeryLow : Confidence.Low;
    }
}
