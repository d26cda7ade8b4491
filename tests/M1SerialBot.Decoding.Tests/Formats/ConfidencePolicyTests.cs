using M1SerialBot.Decoding.Formats;
using M1SerialBot.Decoding.Knowledge.Documents;
using M1SerialBot.Decoding.Tests.Miniature;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Tests.Formats;

public sealed class ConfidencePolicyTests
{
    private static IReadOnlyDictionary<string, Source> Sources => SmallKnowledge.Decoder.Knowledge.Sources;

    [Theory]
    [InlineData("Documented zenith-paper loud-review", Confidence.High, "documented by two that do not lean on one another")]
    [InlineData("Documented zenith-paper", Confidence.Low, "one source alone bounds little, however good")]
    [InlineData("Documented club-forum club-mirror", Confidence.Low, "a mirror is no second source")]
    [InlineData("Corroborated club-forum shop-press", Confidence.Medium, "two ordinary sources of different origin")]
    [InlineData("SingleReport club-forum", Confidence.Low, "one ordinary source")]
    [InlineData("Inference", Confidence.Low, "reasoning without a source")]
    [InlineData("Folklore attic-page club-forum", Confidence.VeryLow, "folklore stays folklore, whoever repeats it")]
    [InlineData("Contradicted club-forum shop-press", Confidence.VeryLow, "a better source says otherwise")]
    [InlineData("Documented zenith-paper;Folklore attic-page", Confidence.Low, "folklore makes no second source")]
    [InlineData("Documented zenith-paper;SingleReport club-forum", Confidence.High, "an ordinary report stands by it")]
    [InlineData("Folklore attic-page;SingleReport club-forum;Corroborated shop-press bench-notes", Confidence.Medium, "a bound is as strong as its best")]
    public void A_bound_is_as_strong_as_its_best_evidence_and_no_stronger_than_its_independence(string bound, Confidence ceiling, string because) =>
        Expect.Equal(ceiling, ConfidencePolicy.Ceiling([], [Statements(bound)], Sources), because);

    [Theory]
    [InlineData("Documented zenith-paper", Confidence.High, "an assumption needs no second source")]
    [InlineData("Corroborated club-forum shop-press", Confidence.Medium, "corroborated")]
    [InlineData("SingleReport club-forum", Confidence.Low, "one report")]
    [InlineData("Inference", Confidence.Low, "reasoning")]
    [InlineData("Folklore attic-page", Confidence.VeryLow, "folklore")]
    [InlineData("Contradicted attic-page", Confidence.VeryLow, "a better source says otherwise")]
    [InlineData("Documented zenith-paper;Inference", Confidence.Low, "every assumption has to hold")]
    public void A_chain_is_as_strong_as_its_weakest_assumption(string assumptions, Confidence ceiling, string because) =>
        Expect.Equal(ceiling, ConfidencePolicy.Ceiling(Statements(assumptions), [Statements("Documented zenith-paper loud-review")], Sources), because);

    [Fact]
    public void A_chain_is_as_strong_as_its_weakest_bound() =>
        Assert.Equal(
            Confidence.VeryLow,
            ConfidencePolicy.Ceiling([], [Statements("Documented zenith-paper loud-review"), Statements("Folklore attic-page")], Sources));

    [Theory]
    [InlineData(Confidence.High, Fit.Interpolated, 0, Confidence.Low, "no dated unit shows that the curve holds")]
    [InlineData(Confidence.High, Fit.Interpolated, 2, Confidence.Low, "two are not enough")]
    [InlineData(Confidence.Low, Fit.Interpolated, 3, Confidence.Medium, "three are, and carry what is only inferred")]
    [InlineData(Confidence.High, Fit.Interpolated, 9, Confidence.Medium, "nine are not enough for more")]
    [InlineData(Confidence.Low, Fit.Interpolated, 10, Confidence.High, "ten are")]
    [InlineData(Confidence.VeryLow, Fit.Interpolated, 10, Confidence.VeryLow, "nothing carries folklore")]
    [InlineData(Confidence.High, Fit.ShapeOnly, 10, Confidence.VeryLow, "a shape proves nothing")]
    public void Fit_evidence_and_dated_units_say_how_sure_a_number_is(Confidence ceiling, Fit fit, int units, Confidence confidence, string because) =>
        Expect.Equal(confidence, ConfidencePolicy.Of(ceiling, fit, new NearbyUnits { Agreeing = units, Origins = 2 }).Confidence, because);

    [Theory]
    [InlineData(0, 0, 0, Confidence.Low, "none")]
    [InlineData(0, 1, 0, Confidence.VeryLow, "one against the curve")]
    [InlineData(0, 0, 2, Confidence.Low, "two out of order meet the curve")]
    [InlineData(13, 3, 0, Confidence.Medium, "ten are left, and a step goes")]
    [InlineData(12, 3, 0, Confidence.Low, "nine are left")]
    [InlineData(12, 0, 2, Confidence.Medium, "ten are left, and a step goes for the order as well")]
    [InlineData(12, 1, 1, Confidence.Medium, "one step for both kinds together")]
    public void What_contradicts_takes_one_away_each_and_a_step_for_all(int agreeing, int offCurve, int outOfOrder, Confidence confidence, string because) =>
        Expect.Equal(
            confidence,
            ConfidencePolicy.Of(Confidence.Low, Fit.Interpolated, new NearbyUnits { Agreeing = agreeing, Origins = 2, OffCurve = offCurve, OutOfOrder = outOfOrder }).Confidence,
            because);

    [Theory]
    [InlineData(Confidence.High, Confidence.Medium, "one step")]
    [InlineData(Confidence.Medium, Confidence.Low, "one step")]
    [InlineData(Confidence.Low, Confidence.VeryLow, "one step")]
    [InlineData(Confidence.VeryLow, Confidence.VeryLow, "something is still claimed")]
    [InlineData(Confidence.None, Confidence.None, "nothing was claimed")]
    public void A_conflict_costs_one_step_and_never_all(Confidence before, Confidence after, string because) =>
        Expect.Equal(after, ConfidencePolicy.AfterConflict(before), because);

    [Fact]
    public void The_least_of_two_is_the_lower()
    {
        Assert.Equal(Confidence.Low, ConfidencePolicy.Least(Confidence.Low, Confidence.High));
        Assert.Equal(Confidence.Low, ConfidencePolicy.Least(Confidence.High, Confidence.Low));
    }

    private static List<Evidence> Statements(string text) =>
        [.. text.Split(';').Select(statement => statement.Split(' ')).Select(words =>
            new Evidence(words[0], "A statement.", Enum.Parse<Grade>(words[0]), [.. words[1..].Select(source => new Citation(source))]))];
}
