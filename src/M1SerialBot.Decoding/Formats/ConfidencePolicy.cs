using M1SerialBot.Decoding.Knowledge.Documents;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Formats;

/// <summary>
/// Computes every confidence from grades, independent sources, fit, nearby dated units and conflicts.
/// A chain is as strong as its weakest assumption and its weakest bound; a bound is as strong as its best evidence.
/// </summary>
internal static class ConfidencePolicy
{
    /// <summary>From how many dated units near it a number between known points counts as more than low.</summary>
    public const int UnitsForMedium = 3;

    /// <summary>From how many it counts as high.</summary>
    public const int UnitsForHigh = 10;

    /// <summary>The number of independent sources that counts for more than a report.</summary>
    public const int Independent = 2;

    /// <summary>The most that evidence allows without a dated unit.</summary>
    /// <param name="assumptions">Statements that all have to hold.</param>
    /// <param name="bounds">For each bound, the statements that hold it.</param>
    /// <param name="origins">The sources by their id.</param>
    public static Confidence Ceiling(
        IEnumerable<Evidence> assumptions, IEnumerable<IReadOnlyList<Evidence>> bounds, IReadOnlyDictionary<string, Source> origins) =>
        assumptions.Select(record => Of(record.Grade))
            .Concat(bounds.Select(bound => OfBound(bound, origins)))
            .Min();

    /// <summary>How sure one serial's window is.</summary>
    /// <remarks>
    /// Dated units around a number show that the curve holds there and that there is one run, which is otherwise only inferred. They never
    /// support folklore. Units that meet the curve and only contradict each other leave it as sure as without any.
    /// </remarks>
    /// <param name="ceiling">The most that evidence allows.</param>
    /// <param name="fit">How the serial meets the knowledge.</param>
    /// <param name="nearby">The dated units around its number.</param>
    /// <param name="backtest">How often such windows held.</param>
    public static Assurance Of(Confidence ceiling, Fit fit, NearbyUnits nearby, Backtest backtest)
    {
        var untested = Of(ceiling, fit, nearby);
        var capped = backtest.Cap(untested.Confidence);
        return capped < untested.Confidence ? new(capped, ConfidenceReason.WindowsMissedUnits) : untested;
    }

    /// <summary>The same before any test.</summary>
    public static Assurance Of(Confidence ceiling, Fit fit, NearbyUnits nearby) =>
        fit == Fit.ShapeOnly ? new(Confidence.VeryLow, ConfidenceReason.FormOnly)
        : ceiling == Confidence.VeryLow ? new(Confidence.VeryLow, ConfidenceReason.Folklore)
        : nearby.OffCurve > 0 ? new(AfterConflict(Carried(nearby).Confidence), ConfidenceReason.DatedUnitsOffCurve)
        : nearby.OutOfOrder > 0 ? new(Most(Confidence.Low, AfterConflict(Carried(nearby).Confidence)), ConfidenceReason.DatedUnitsOutOfOrder)
        : Carried(nearby);

    /// <summary>How sure the window of a known unit is if its own dates bound it on both sides.</summary>
    /// <param name="grade">The grade of its record, one that can carry a date.</param>
    /// <param name="origins">To how many roots its sources go back.</param>
    public static Assurance OfVeryUnit(Grade grade, int origins) =>
        grade == Grade.SingleReport ? new(Confidence.Low, ConfidenceReason.VeryUnitReported)
        : origins >= Independent ? new(Confidence.High, ConfidenceReason.VeryUnitConfirmed)
        : new(Confidence.Medium, ConfidenceReason.VeryUnitRecorded);

    /// <summary>Whether a unit whose record has this grade counts as dated.</summary>
    public static bool CarriesDate(Grade grade) => grade <= Grade.SingleReport;

    // Each contradicting unit cancels an agreeing one.
    private static Assurance Carried(NearbyUnits nearby) => (nearby.Agreeing - nearby.Contradicting) switch
    {
        >= UnitsForHigh when nearby.Origins >= Independent => new(Confidence.High, ConfidenceReason.ManyDatedUnits),
        >= UnitsForHigh => new(Confidence.Medium, ConfidenceReason.DatedUnitsOfOneOrigin),
        >= UnitsForMedium => new(Confidence.Medium, ConfidenceReason.SomeDatedUnits),
        _ when nearby.Agreeing > 0 => new(Confidence.Low, ConfidenceReason.FewDatedUnits),
        _ => new(Confidence.Low, nearby.IsAnyKnown ? ConfidenceReason.NoDatedUnitsNear : ConfidenceReason.NoDatedUnits),
    };

    /// <summary>The confidence after a conflict: one step less, but never none.</summary>
    public static Confidence AfterConflict(Confidence confidence) =>
        confidence > Confidence.VeryLow ? confidence - 1 : confidence;

    public static Confidence Least(Confidence left, Confidence right) => left <= right ? left : right;

    private static Confidence Most(Confidence left, Confidence right) => left >= right ? left : right;

    private static Confidence OfBound(IReadOnlyList<Evidence> bound, IReadOnlyDictionary<string, Source> origins)
    {
        var best = bound.Max(record => Of(record.Grade));
        var roots = bound
            .Where(record => Of(record.Grade) >= Confidence.Low)
            .SelectMany(record => record.Citations)
            .Select(citation => origins[citation.Source].Origin)
            .Distinct(StringComparer.Ordinal)
            .Count();
        return roots >= Independent ? best : Least(best, Confidence.Low);
    }

    private static Confidence Of(Grade grade) => grade switch
    {
        Grade.Documented => Confidence.High,
        Grade.Corroborated => Confidence.Medium,
        Grade.SingleReport or Grade.Inference => Confidence.Low,
        _ => Confidence.VeryLow,
    };
}

internal readonly record struct Assurance(Confidence Confidence, ConfidenceReason Reason);
