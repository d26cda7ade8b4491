using M1SerialBot.Decoding.Knowledge.Data;

namespace M1SerialBot.Decoding.Formats;

/// <summary>
/// Where every confidence comes from: grade, independence, fit, the number of dated units, and conflict.
/// A chain is as strong as its weakest assumption and its weakest bound; a bound is as strong as its best evidence.
/// </summary>
internal static class ConfidencePolicy
{
    /// <summary>From how many dated units on a value between known points may count as more than low.</summary>
    public const int UnitsForMedium = 3;

    /// <summary>From how many dated units on it may count as high.</summary>
    public const int UnitsForHigh = 10;

    /// <summary>The most that evidence allows.</summary>
    /// <param name="assumptions">Statements that all have to hold.</param>
    /// <param name="bounds">For each bound, the statements that hold it.</param>
    /// <param name="origins">Which root each source goes back to.</param>
    public static Confidence Ceiling(
        IEnumerable<Evidence> assumptions, IEnumerable<IReadOnlyList<Evidence>> bounds, IReadOnlyDictionary<string, Source> origins) =>
        assumptions.Select(record => Of(record.Grade))
            .Concat(bounds.Select(bound => OfBound(bound, origins)))
            .Min();

    /// <summary>What is left of that for one serial.</summary>
    /// <param name="ceiling">The most that evidence allows.</param>
    /// <param name="fit">How the serial meets the knowledge.</param>
    /// <param name="datedUnits">How many units are known with a serial of this format and something else that dates them.</param>
    public static Confidence Of(Confidence ceiling, Fit fit, int datedUnits) => Least(ceiling, fit switch
    {
        Fit.Documented => Confidence.High,
        Fit.Interpolated when datedUnits >= UnitsForHigh => Confidence.High,
        Fit.Interpolated when datedUnits >= UnitsForMedium => Confidence.Medium,
        Fit.Interpolated => Confidence.Low,
        _ => Confidence.VeryLow,
    });

    /// <summary>What a conflict leaves of a confidence: one step less, and never nothing.</summary>
    public static Confidence AfterConflict(Confidence confidence) =>
        confidence > Confidence.VeryLow ? confidence - 1 : confidence;

    /// <summary>The lower of two.</summary>
    public static Confidence Least(Confidence left, Confidence right) => left <= right ? left : right;

    private static Confidence OfBound(IReadOnlyList<Evidence> bound, IReadOnlyDictionary<string, Source> origins)
    {
        var best = bound.Max(record => Of(record.Grade));
        var roots = bound
            .Where(record => Of(record.Grade) >= Confidence.Low)
            .SelectMany(record => record.Citations)
            .Select(citation => origins[citation.Source].Origin)
            .Distinct(StringComparer.Ordinal)
            .Count();
        return roots >= 2 ? best : Least(best, Confidence.Low);
    }

    private static Confidence Of(Grade grade) => grade switch
    {
        Grade.Documented => Confidence.High,
        Grade.Corroborated => Confidence.Medium,
        Grade.SingleReport or Grade.Inference => Confidence.Low,
        _ => Confidence.VeryLow,
    };
}
