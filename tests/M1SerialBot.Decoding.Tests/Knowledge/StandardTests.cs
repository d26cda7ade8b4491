using M1SerialBot.Decoding.Knowledge.Rules;
using M1SerialBot.Decoding.Tests.Miniature;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Tests.Knowledge;

public sealed class StandardTests
{
    [Theory]
    [InlineData("documented", "shop-press", "an article is not first-hand")]
    [InlineData("documented", "", "nobody documents it")]
    [InlineData("corroborated", "club-forum club-mirror", "a mirror is no second source")]
    [InlineData("corroborated", "club-forum attic-page", "nor is a machine")]
    [InlineData("single-report", "attic-page", "a machine reports nothing")]
    [InlineData("single-report", "", "nobody reports it")]
    [InlineData("folklore", "", "nobody tells it")]
    [InlineData("contradicted", "shop-press", "nobody says otherwise")]
    public void A_grade_is_what_its_sources_can_carry(string grade, string sources, string because)
    {
        const string Path = "$.neighbours[0].evidence";
        var citations = string.Join(", ", sources.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(source => $$"""{ "source": "{{source}}" }"""));

        var knowledge = SmallKnowledge.Original
            .With("variants.json", $"{Path}.grade", $"\"{grade}\"")
            .With("variants.json", $"{Path}.citations", $"[{citations}]")
            .With("claims.json", "$.claims[6].saidBy", "[\"club-mirror\"]");

        InvalidKnowledge.Reports(knowledge, $"variants.json {Path}.grade", because);
    }

    [Theory]
    [InlineData("documented", "zenith-paper", "the maker")]
    [InlineData("documented", "loud-review", "a review of the time")]
    [InlineData("documented", "bench-notes", "a technician")]
    [InlineData("corroborated", "club-forum shop-press", "two of different origin")]
    [InlineData("single-report", "club-mirror", "one")]
    [InlineData("inference", "", "reasoning needs no source")]
    [InlineData("folklore", "attic-page", "machines tell folklore")]
    public void A_grade_that_its_sources_carry_is_taken(string grade, string sources, string because)
    {
        var citations = string.Join(", ", sources.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(source => $$"""{ "source": "{{source}}" }"""));

        var result = SmallKnowledge.Original
            .With("variants.json", "$.neighbours[0].evidence.grade", $"\"{grade}\"")
            .With("variants.json", "$.neighbours[0].evidence.citations", $"[{citations}]")
            .TryLoad();

        Assert.True(result.IsLoaded, $"{because}: {string.Join('\n', result.Issues)}");
    }

    [Theory]
    [InlineData("formats/digit.json", "$.assumptions[0].spokenAgainst.citations", "[]", "$.assumptions[0].spokenAgainst", "what speaks against must be cited")]
    [InlineData("formats/run.json", "$.bands[1].traits[0].spokenAgainst", null, "$.bands[1].traits[0].grade", "a trait is graded as well")]
    [InlineData("claims.json", "$.claims[0].saidBy", "[]", "$.claims[0].saidBy", "somebody must claim it")]
    [InlineData("claims.json", "$.claims[6].carriedBy", "[]", "$.claims[6].carriedBy", "it must reach the user")]
    [InlineData("claims.json", "$.claims[1].speaksAgainst", "[]", "$.claims[1].speaksAgainst", "a contradiction needs a source")]
    [InlineData("claims.json", "$.claims[1].speaksAgainst[0].source", "\"attic-page\"", "$.claims[1].speaksAgainst", "that no machine wrote")]
    [InlineData("claims.json", "$.claims[5].speaksAgainst", "[]", "$.claims[5].speaksAgainst", "so does a dispute")]
    [InlineData("claims.json", "$.claims[0].speaksFor[0].source", "\"attic-page\"", "$.claims[0].speaksFor", "and support")]
    [InlineData("sources.json", "$.sources[+]", """{ "id": "unused", "kind": "press", "title": "T", "origin": "o", "recorded": "2001-02" }""", "$.sources[8]", "a source that nothing cites")]
    [InlineData("variants.json", "$.variants[0].evidence[0].statement", "\"It is genuine.\"", "$.variants[0].evidence[0].statement", "a word that vouches")]
    [InlineData("formats/run.json", "$.bands[0].traits[0].text", "\"a FAKE knob\"", "$.bands[0].traits[0].text", "a word that accuses")]
    [InlineData("clues.json", "$.clues[0].innocentCauses[1]", "\"it was stolen\"", "$.clues[0].innocentCauses[1]", "no cause is an accusation")]
    [InlineData("traps.json", "$.romLabels[0].evidence.statement", "\" \"", "$.romLabels[0].evidence.statement", "a blank")]
    public void The_evidence_standard_holds(string file, string path, string? json, string issue, string because) =>
        InvalidKnowledge.Reports(file, path, json, issue, because);

    [Theory]
    [InlineData("claims.json", "$.claims[0].saidBy", "[]", "who says a claim")]
    [InlineData("claims.json", "$.claims[1].speaksAgainst", "[]", "what speaks against it")]
    [InlineData("variants.json", "$.neighbours[0].evidence.citations", "[]", "what a grade rests on")]
    public void Nothing_is_judged_by_sources_that_cannot_be_read(string file, string path, string json, string because) =>
        InvalidKnowledge.Reports(SmallKnowledge.Original.With(file, path, json).WithText("sources.json", "{"), "sources.json $", because);

    [Fact]
    public void To_judge_nothing_is_misuse()
    {
        Assert.Throws<ArgumentNullException>("cited", () => GradeStandard.WhyNot(Grade.Inference, null!, isSpokenAgainst: false));
        Assert.Throws<ArgumentNullException>("text", () => AccusationFilter.Complaints(null!));
    }

    [Theory]
    [InlineData("formats/pair.json", "$.examples", "[]", "$.examples", "no example")]
    [InlineData("formats/pair.json", "$.examples[0].text", "\"791234567\"", "$.examples[0]", "an example that is not read")]
    [InlineData("formats/pair.json", "$.examples[0].window.to", "\"1972-01\"", "$.examples[0]", "an example with another window")]
    [InlineData("formats/pair.json", "$.examples[0].leads", "false", "$.examples[0]", "an example that leads after all")]
    [InlineData("formats/pair.json", "$.examples[1].leads", "true", "$.examples[1]", "an example that does not lead")]
    [InlineData("formats/run.json", "$.curve.milestones[4].notBefore", "\"1974-04\"", "$.examples[1]; formats/run.json $.examples[2]", "a curve that was moved")]
    [InlineData("sightings/seen-0520000.json", "$.notBefore", "\"1973-05\"", "$.notAfter", "dates that cannot be")]
    public void Examples_decode_as_stated(string file, string path, string json, string issue, string because) =>
        InvalidKnowledge.Reports(file, path, json, issue, because);

    [Theory]
    [InlineData("1979-07", "1980-01", "after the model's years")]
    [InlineData("1970-01", "1971-02", "before them")]
    public void A_dated_unit_was_made_while_its_model_was(string notBefore, string notAfter, string because)
    {
        var knowledge = SmallKnowledge.Original
            .With("sightings/seen-0520000.json", "$.notBefore", $"\"{notBefore}\"")
            .With("sightings/seen-0520000.json", "$.notAfter", $"\"{notAfter}\"");

        InvalidKnowledge.Reports(knowledge, "sightings/seen-0520000.json $", because);
    }

    [Fact]
    public void A_model_may_have_been_made_for_a_single_month() =>
        InvalidKnowledge.Reports(
            SmallKnowledge.Original.With("variants.json", "$.variants[1].span.to", "\"1973-04\"").WithUnits("0900000 1975-01.. Q7X"),
            "sightings/unit-0.json $",
            "the unit is newer");

    [Fact]
    public void A_dated_unit_that_contradicts_the_curve_is_no_issue() =>
        Assert.True(SmallKnowledge.Original.WithUnits("0520001 1979-06..", "0520002 ..1971-03").TryLoad().IsLoaded);
}
