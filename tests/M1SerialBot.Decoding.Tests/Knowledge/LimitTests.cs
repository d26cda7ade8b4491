using M1SerialBot.Decoding.Tests.Miniature;

namespace M1SerialBot.Decoding.Tests.Knowledge;

/// <summary>What lies just within a limit is taken; the tests of the rules have what lies just beyond.</summary>
public sealed class LimitTests
{
    [Theory]
    [InlineData("clues.json", "$.clues[2].years.from", "1900", "the first year of a clue")]
    [InlineData("clues.json", "$.clues[2].years.to", "2099", "the last one")]
    [InlineData("clues.json", "$.clues[4].years.to", "1950", "a single year")]
    [InlineData("clues.json", "$.clues[1].typicalLag.fromMonths", "4", "a lag that never varies")]
    [InlineData("clues.json", "$.clues[1].typicalLag.toMonths", "120", "ten years")]
    [InlineData("formats/run.json", "$.curve.order.months", "24", "two years out of order")]
    [InlineData("formats/run.json", "$.curve.milestones[0].label", "\"the launch\"", "a milestone with a label, another of its number without")]
    [InlineData("formats/run.json", "$.fewestWritten", "1", "all zeros may be left out")]
    [InlineData("formats/pair.json", "$.bands[2].window.to", "\"1973-01\"", "a single month")]
    [InlineData("variants.json", "$.variants[0].disputedFrom", "\"1971-04\"", "disputed from the second month on")]
    [InlineData("variants.json", "$.variants[0].disputedFrom", "\"1979-06\"", "disputed in the last month")]
    [InlineData("sightings/seen-0520000.json", "$.notAfter", "\"1972-11\"", "sold in the month of its chips")]
    [InlineData("traps.json", "$.romLabels[0].number", "\"1234567890123456\"", "sixteen digits")]
    [InlineData("claims.json", "$.claims[0].speaksFor[+]", """{ "source": "attic-page" }""", "a machine beside a better source")]
    [InlineData("claims.json", "$.words", """[{ "name": "digit", "words": ["fig*"] }]""", "the beginning of few enough words")]
    [InlineData("notation.json", "$.lookAlikes[0].letter", "\"A\"", "the first letter")]
    [InlineData("notation.json", "$.lookAlikes[2].digit", "\"9\"", "the last digit")]
    [InlineData("lexicon/dates.json", "$.periods[0].from", "-11", "a season that begins in the January before")]
    [InlineData("lexicon/dates.json", "$.periods[0].to", "24", "one that ends in the December after")]
    [InlineData("lexicon/dates.json", "$.parts[0].count", "12", "months")]
    [InlineData("lexicon/dates.json", "$.eras[0].lastYear", "1921", "an era of a single year")]
    public void What_lies_within_a_limit_is_taken(string file, string path, string json, string because)
    {
        var result = SmallKnowledge.Original.Changed(file, path, json).TryLoad();

        Assert.True(result.IsLoaded, $"{because}: {string.Join('\n', result.Issues)}");
    }
}
