namespace M1SerialBot.Decoding.Tests.Knowledge;

public sealed class FormatRuleTests
{
    [Theory]
    [InlineData("digit", "$.shape[1].letters", "\"AB\"", "$.shape[1]", "digits and letters at once")]
    [InlineData("rack", "$.shape[1].digits", null, "$.shape[1]", "neither")]
    [InlineData("rack", "$.shape[0].letters", "\"KTWw\"", "$.shape[0]; $.bands", "a small letter, and no band for it")]
    [InlineData("rack", "$.shape[0].letters", "\"KTWK\"", "$.shape[0]", "a letter twice")]
    [InlineData("rack", "$.shape[0].letters", "\"KTWX\"", "$.shape[0]; $.bands", "the letter for an unread digit, and no band for it")]
    [InlineData("rack", "$.shape[0].digitsMax", "3", "$.shape[0]; $.reads", "a letter has no number of digits, and a run that varies is not read")]
    [InlineData("rack", "$.shape[1].digits", "0", "$.shape[1]", "no digits")]
    [InlineData("run", "$.shape", """[{ "component": "x", "means": "m", "digits": -1 }, { "component": "place", "means": "m", "digits": 7 }]""", "$.shape[0]", "fewer than none")]
    [InlineData("rack", "$.shape[1].digits", "2147483647", "$.shape[1]", "far too many")]
    [InlineData("rack", "$.shape[1].digits", "10", "$.shape[1]", "more digits than a number holds")]
    [InlineData("digit", "$.shape[1].digitsMax", "6", "$.shape[1]", "the most is the least")]
    [InlineData("digit", "$.shape[1].digitsMax", "10", "$.shape[1]", "more digits than a number holds")]
    [InlineData("digit", "$.shape[+]", """{ "component": "rest", "means": "m", "digits": 1, "digitsMax": 2 }""", "$.shape", "two runs vary")]
    [InlineData("rack", "$.shape[+]", """{ "component": "count", "means": "m", "digits": 1 }""", "$.shape", "two runs of one name")]
    [InlineData("digit", "$.reads", "\"count\"", "$.reads; $.bands", "a run that varies, and bands that do not cover it")]
    [InlineData("digit", "$.reads", "\"floor\"", "$.reads", "a run that is not there")]
    [InlineData("rack", "$.shape[+]", """{ "component": "rest", "means": "m", "digits": 9, "digitsMax": null }""", "$.shape[2].digitsMax", "null is not written")]
    [InlineData("pair", "$.shape[+]", """{ "component": "rest", "means": "m", "digits": 8 }""", "$.shape", "seventeen characters are too many")]
    [InlineData("run", "$.firstDigitsAlone", "0", "$.firstDigitsAlone", "no digits")]
    [InlineData("run", "$.firstDigitsAlone", "7", "$.firstDigitsAlone", "all of them")]
    [InlineData("rack", "$.firstDigitsAlone", "2", "$.firstDigitsAlone", "a letter comes first")]
    public void A_shape_can_be_read(string format, string path, string? json, string issues, string because) =>
        InvalidKnowledge.Reports($"formats/{format}.json", path, json, issues, because);

    [Theory]
    [InlineData("$.curve.knots[0].number", "0", "$.curve.knots[0].number", "counting starts at 1")]
    [InlineData("$.curve.knots[1].number", "1", "$.curve.knots[1].number", "the same number")]
    [InlineData("$.curve.knots[2].number", "399999", "$.curve.knots[2].number", "a lower number")]
    [InlineData("$.curve.knots[1].earliest.month", "\"1971-02\"", "$.curve.knots[1].earliest.month", "the earliest month falls")]
    [InlineData("$.curve.knots[1].latest.month", "\"1971-08\"", "$.curve.knots[1]; $.curve.knots[1].latest.month", "the latest falls, and below the earliest")]
    [InlineData("$.curve.knots[0].latest.month", "\"1971-02\"", "$.curve.knots[0]", "the latest lies before the earliest")]
    [InlineData("$.curve.beyond.to", "3000000", "$.curve.beyond.to", "nothing lies beyond")]
    [InlineData("$.curve.beyond.to", "10000000", "$.curve.beyond.to", "more digits than the run has")]
    [InlineData("$.curve.near.numbers", "0", "$.curve.near.numbers", "no unit is near")]
    public void A_curve_rises(string path, string json, string issues, string because) =>
        InvalidKnowledge.Reports("formats/run.json", path, json, issues, because);

    [Fact]
    public void A_curve_has_two_knots()
    {
        var knowledge = Miniature.SmallKnowledge.Original;
        for (var knot = 3; knot > 0; knot--)
        {
            knowledge = knowledge.Without("formats/run.json", $"$.curve.knots[{knot}]");
        }

        InvalidKnowledge.Reports(knowledge, "formats/run.json $.curve.knots", "one is none");
    }

    [Fact]
    public void A_curve_reads_digits()
    {
        const string Bound = """{ "month": "1972-02", "evidence": [{ "rule": "RULE", "statement": "S.", "grade": "inference", "citations": [] }] }""";
        var knots = string.Join(", ", Enumerable.Range(1, 2).Select(number =>
            $$"""{ "number": {{number}}, "earliest": {{Bound.Replace("RULE", $"e{number}", StringComparison.Ordinal)}}, "latest": {{Bound.Replace("RULE", $"l{number}", StringComparison.Ordinal)}} }"""));
        var curve = $$"""{ "knots": [{{knots}}], "beyond": { "to": 3, "evidence": [{ "rule": "b", "statement": "S.", "grade": "inference", "citations": [] }] }, "near": { "numbers": 1, "because": "B." } }""";

        InvalidKnowledge.Reports("formats/rack.json", "$.curve", curve, "$.curve", "a letter rises nowhere");
    }

    [Theory]
    [InlineData("rack", "$.bands[1].letter", null, "$.bands[1]; $.bands", "no letter, so T is told of nowhere")]
    [InlineData("rack", "$.bands[1].letter", "\"A\"", "$.bands[1]; $.bands", "no letter of the alphabet")]
    [InlineData("rack", "$.bands[1].letter", "\"K\"", "$.bands; $.bands", "K twice, and T nowhere")]
    [InlineData("rack", "$.bands[1].from", "1", "$.bands[1]", "a number beside a letter")]
    [InlineData("plate", "$.bands[0].letter", "\"K\"", "$.bands[0]; $.bands[1]", "a letter beside numbers, so the band does not count")]
    [InlineData("plate", "$.bands[0].to", null, "$.bands[0]; $.bands[1]", "no end")]
    [InlineData("plate", "$.bands[0].to", "499998", "$.bands[1]", "a gap that is not declared")]
    [InlineData("plate", "$.bands[0].to", "500000", "$.bands[1]", "an overlap")]
    [InlineData("plate", "$.bands[0].from", "500001", "$.bands[1]; $.bands[0]; $.bands[0]", "it ends before it begins, so it stands in the wrong place")]
    [InlineData("plate", "$.bands[1].to", "999998", "$.bands", "a gap behind the last")]
    [InlineData("plate", "$.bands[1].to", "1000000", "$.bands", "past the end of the run")]
    [InlineData("plate", "$.gaps[0].to", "1", "$.bands[0]", "a gap that a band fills")]
    [InlineData("plate", "$.gaps", null, "$.bands[0]", "a gap in front that is not declared")]
    public void Bands_and_gaps_cover_the_run(string format, string path, string? json, string issues, string because) =>
        InvalidKnowledge.Reports($"formats/{format}.json", path, json, issues, because);
}
