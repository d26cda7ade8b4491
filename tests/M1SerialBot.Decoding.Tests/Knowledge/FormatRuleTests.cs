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
    [InlineData("rack", "$.shape[1].digits", "9", "$.examples[0]; $.examples[1]", "nine digits are not too many, but the examples have fewer")]
    [InlineData("digit", "$.shape[1].digitsMax", "9", "formats/pair.json $.examples[0]", "nor are they where the number varies, but another format's example is led by this one then")]
    [InlineData("digit", "$.shape[0].digits", "0", "$.shape[0]", "no digits, so there is nothing that bands could cover")]
    [InlineData("run", "$.shape[0].digits", "9", "$.bands; sightings/seen-0000777.json $.serial; sightings/seen-0520000.json $.serial", "nine digits, which no band covers and no unit has")]
    [InlineData("run", "$.reads", "\"floor\"", "$.reads; $.curve", "a curve of a run that is not there")]
    [InlineData("run", "$.fewestWritten", "0", "$.fewestWritten", "nothing is written")]
    [InlineData("run", "$.fewestWritten", "7", "$.fewestWritten", "all of them are written anyway")]
    [InlineData("digit", "$.fewestWritten", "3", "$.fewestWritten", "of two runs nobody knows which lacks its zeros")]
    [InlineData("run", "$.firstDigitsAlone", "0", "$.firstDigitsAlone", "no digits")]
    [InlineData("run", "$.firstDigitsAlone", "7", "$.firstDigitsAlone", "all of them")]
    [InlineData("rack", "$.firstDigitsAlone", "2", "$.firstDigitsAlone", "a letter comes first")]
    public void A_shape_can_be_read(string format, string path, string? json, string issues, string because) =>
        InvalidKnowledge.Reports($"formats/{format}.json", path, json, issues, because);

    [Theory]
    [InlineData("$.curve.milestones[0].number", "0", "$.curve.milestones[0].number; $.curve.paces[0].from", "counting starts at 1, and no pace leads there")]
    [InlineData("$.curve.milestones[4].number", "399999", "$.curve.milestones[4].number", "a lower number")]
    [InlineData("$.curve.milestones[0].notAfter", "\"1971-09\"", "$.curve.milestones[0]", "two bounds at once")]
    [InlineData("$.curve.milestones[0].notBefore", null, "$.curve.milestones[0]", "no bound")]
    [InlineData("$.curve.milestones", "[]", "$.curve.milestones", "nothing bounds anything")]
    [InlineData("$.curve.paces", "[]", "$.curve.paces", "nothing leads from one number to the next")]
    [InlineData("$.curve.paces[1].from", "400001", "$.curve.paces[1].from", "a hole between two paces")]
    [InlineData("$.curve.paces[0].from", "2", "$.curve.paces[0].from", "no pace for the first number")]
    [InlineData("$.curve.paces[2].to", "2999999", "$.curve.paces", "none for the last")]
    [InlineData("$.curve.paces[2].to", "1200000", "$.curve.paces[2].to; $.curve.paces", "a pace without numbers")]
    [InlineData("$.curve.paces[0].slowest", "0", "$.curve.paces[0]", "nothing is made")]
    [InlineData("$.curve.paces[0].fastest", "24999", "$.curve.paces[0]", "the fastest is slower")]
    [InlineData("$.curve.order.months", "0", "$.curve.order.months", "stricter than months are")]
    [InlineData("$.curve.order.months", "25", "$.curve.order.months", "so loose that order says nothing")]
    [InlineData("$.curve.repairs.oneIn", "1", "$.curve.repairs.oneIn", "no chip is believed")]
    [InlineData("$.curve.beyond.to", "3000000", "$.curve.beyond.to", "nothing lies beyond")]
    [InlineData("$.curve.beyond.to", "10000000", "$.curve.beyond.to", "more digits than the run has")]
    [InlineData("$.curve.near.numbers", "0", "$.curve.near.numbers", "no unit is near")]
    [InlineData("$.curve.milestones[7].number", "3000001", "$.curve.paces", "no pace leads to the last milestone")]
    public void A_curve_can_be_derived(string path, string? json, string issues, string because) =>
        InvalidKnowledge.Reports("formats/run.json", path, json, issues, because);

    [Fact]
    public void Milestones_that_leave_no_curve_are_reported_and_others_are_not()
    {
        var twice = Miniature.SmallKnowledge.Original.With("formats/run.json", "$.curve.milestones[1].notAfter", "\"1971-02\"");

        InvalidKnowledge.Reports(
            twice.With("formats/run.json", "$.curve.milestones[1].notAfter", "\"1970-01\"")
                .With("formats/run.json", "$.curve.milestones[3].notAfter", "\"1970-01\"")
                .With("formats/run.json", "$.curve.milestones[5].notAfter", "\"1970-01\"")
                .With("formats/run.json", "$.curve.milestones[7].notAfter", "\"1970-01\""),
            "formats/run.json $.curve.milestones", "no latest month is left");
        Assert.DoesNotContain(twice.TryLoad().Issues, issue => issue.Path == "$.curve.milestones");
    }

    [Fact]
    public void A_curve_reads_digits()
    {
        const string Evidence = """[{ "rule": "RULE", "statement": "S.", "grade": "inference", "citations": [] }]""";
        var curve = $$"""
            {
              "milestones": [
                { "number": 1, "notBefore": "1972-02", "evidence": {{Of("early")}} },
                { "number": 2, "notAfter": "1972-05", "evidence": {{Of("late")}} }
              ],
              "paces": [{ "from": 1, "to": 2, "slowest": 1, "fastest": 2, "evidence": {{Of("pace")}} }],
              "order": { "months": 1, "evidence": {{Of("order")}} },
              "repairs": { "oneIn": 2, "evidence": {{Of("repairs")}} },
              "beyond": { "to": 3, "evidence": {{Of("beyond")}} },
              "near": { "numbers": 1, "because": "B." }
            }
            """;

        InvalidKnowledge.Reports("formats/rack.json", "$.curve", curve, "$.curve", "a letter rises nowhere");

        static string Of(string rule) => Evidence.Replace("RULE", rule, StringComparison.Ordinal);
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
    [InlineData("plate", "$.bands[1].to", "999998", "$.bands", "a gap after the last")]
    [InlineData("plate", "$.bands[1].to", "1000000", "$.bands", "past the end of the run")]
    [InlineData("plate", "$.gaps[0].to", "1", "$.bands[0]", "a gap that a band fills")]
    [InlineData("plate", "$.gaps[+]", """{ "from": 600000, "to": 600001, "because": "B." }""", "$.gaps[1]", "a gap within a band")]
    [InlineData("plate", "$.gaps", null, "$.bands[0]", "a gap in front that is not declared")]
    public void Bands_and_gaps_cover_the_run(string format, string path, string? json, string issues, string because) =>
        InvalidKnowledge.Reports($"formats/{format}.json", path, json, issues, because);

    [Theory]
    [InlineData("run", "$.curve.milestones[0].number", "0", "Counting starts at 1. It must be 0, so that there's one pace for every number.", "the first")]
    [InlineData("run", "$.curve.milestones[1].number", "0", "It must not be lower than 1.", "the second")]
    [InlineData("run", "$.fewestWritten", "0", "It must be fewer digits than the serial has, and the serial must be one run of digits.", "no digits")]
    [InlineData("plate", "$.bands[0].to", "499998", "Between what stands before and this lies a gap that is not declared: 499999 to 499999.", "a gap of one number")]
    [InlineData("plate", "$.bands[0].to", "499990", "Between what stands before and this lies a gap that is not declared: 499991 to 499999.", "a gap of several")]
    [InlineData("plate", "$.bands[0].to", "500000", "It overlaps what stands before: 500000 is below 500001.", "an overlap")]
    [InlineData("plate", "$.bands[1].to", "999998", "After the last band there is a gap that is not declared: 999999 to 999999.", "a gap of one number after the last band")]
    [InlineData("plate", "$.bands[1].to", "999990", "After the last band there is a gap that is not declared: 999991 to 999999.", "a gap of several")]
    [InlineData("plate", "$.bands[1].to", "1000000", "The run ends at 999999.", "past the end of the run")]
    [InlineData("rack", "$.bands[1]", null, "No band tells of the letter T.", "a letter that is left out")]
    [InlineData("pair", "$.examples[0].text", "\"791234567\"", "\"791234567\" is not read by this format.", "an example that is not read")]
    [InlineData("pair", "$.examples[0].window.to", "\"1972-01\"", "\"711234567\" decodes to 1971-01..1971-12, not to 1971-01..1972-01.", "an example with another window")]
    [InlineData("pair", "$.examples[0].leads", "false", "\"711234567\" is led by pair.", "an example that leads after all")]
    [InlineData("pair", "$.examples[1].leads", "true", "\"7212345\" is led by digit.", "an example that does not lead")]
    public void What_is_wrong_with_a_format_is_said(string format, string path, string? json, string messages, string because) =>
        InvalidKnowledge.Says($"formats/{format}.json", path, json, messages, because);

    [Fact]
    public void A_letter_may_be_any_from_A_to_Z()
    {
        var knowledge = Miniature.SmallKnowledge.Original
            .With("formats/rack.json", "$.shape[0].letters", "\"AKTWZ\"")
            .WithItem("formats/rack.json", "$.bands", Band('A'))
            .WithItem("formats/rack.json", "$.bands", Band('Z'));

        Assert.Empty(knowledge.TryLoad().Issues);

        static string Band(char letter) => $$"""
            {
              "letter": "{{letter}}",
              "evidence": [{ "rule": "hall-{{letter}}", "statement": "S.", "grade": "folklore", "citations": [{ "source": "attic-page" }] }]
            }
            """;
    }
}
