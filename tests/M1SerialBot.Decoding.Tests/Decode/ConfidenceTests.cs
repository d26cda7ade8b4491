using M1SerialBot.Decoding.Formats;
using M1SerialBot.Decoding.Tests.Miniature;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Tests.Decode;

public sealed class ConfidenceTests
{
    [Theory]
    [InlineData("0000001", Fit.Interpolated, Confidence.Low, "documented by two, but no dated units stand by it")]
    [InlineData("0800000", Fit.Interpolated, Confidence.Low, "single reports")]
    [InlineData("2000000", Fit.Interpolated, Confidence.VeryLow, "folklore holds the last knot")]
    [InlineData("3000000", Fit.Interpolated, Confidence.VeryLow, "the last number of the run")]
    [InlineData("3000001", Fit.ShapeOnly, Confidence.VeryLow, "past the run only the shape is left")]
    [InlineData("K12345", Fit.ShapeOnly, Confidence.VeryLow, "a band has only the shape")]
    public void A_window_is_as_sure_as_fit_and_evidence_allow(string text, Fit fit, Confidence confidence, string because)
    {
        var result = SmallKnowledge.Decoder.Decode(text);

        Expect.Equal((fit, confidence), (result.Readings[0].Fit, result.Readings[0].Confidence), because);
        Expect.Equal(confidence, result.Confidence, because);
    }

    [Theory]
    [InlineData("0000001", "first-not-before first-not-after first-margin run-counts-up band-early", "at a milestone only that milestone counts")]
    [InlineData("0200000", "first-not-before fourth-not-before first-not-after first-margin pace-early run-counts-up band-early", "between milestones, those that hold either end, and the pace between them")]
    [InlineData("0700000", "twelfth-not-before twelfth-not-after fourth-not-before pace-middle run-counts-up band-late", "the band is the claimed one")]
    [InlineData("3000001", "last-not-before last-not-after a-few-beyond run-counts-up", "past the run, why it is still read")]
    [InlineData("K12345", "hall-k q7r-span letter-and-digits", "a band without months rests on the model's span")]
    [InlineData("T12345", "hall-t letter-and-digits", "a band with months does not")]
    public void Evidence_is_what_holds_the_window_and_then_what_is_assumed(string text, string rules, string because)
    {
        var evidence = SmallKnowledge.Decoder.Decode(text).Readings[0].Evidence;

        Expect.Equal(Sorted(rules.Split(' ')), Sorted(evidence.Select(record => record.Rule)), because);
        Assert.Equal(evidence.Length, evidence.DistinctBy(record => record.Rule).Count());
    }

    [Fact]
    public void What_holds_the_window_comes_first_and_the_best_grade_before_others()
    {
        var evidence = SmallKnowledge.Decoder.Decode("0200000").Readings[0].Evidence;

        Assert.Equal(
            [Grade.Documented, Grade.Documented, Grade.Corroborated, Grade.Inference, Grade.Inference, Grade.Documented, Grade.Folklore],
            evidence.Select(record => record.Grade));
        Assert.Equal(["run-counts-up", "band-early"], evidence.TakeLast(2).Select(record => record.Rule));
    }

    [Fact]
    public void A_record_that_is_taken_out_takes_its_citation_and_its_weight_along()
    {
        var decoder = SmallKnowledge.Original
            .With("formats/run.json", "$.assumptions[0].grade", "\"folklore\"")
            .MakeDecoder();

        Assert.Equal(Confidence.VeryLow, decoder.Decode("0000001").Confidence);
    }

    private static string Sorted(IEnumerable<string> rules) => string.Join(' ', rules.Order(StringComparer.Ordinal));
}
