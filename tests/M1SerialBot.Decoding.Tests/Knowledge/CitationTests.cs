namespace M1SerialBot.Decoding.Tests.Knowledge;

public sealed class CitationTests
{
    private const string Unknown = """{ "source": "nowhere" }""";

    [Theory]
    [InlineData("variants.json", "$.variants[0].evidence[0].citations[+]", "$.variants[0].evidence[0].citations[1].source", "a span")]
    [InlineData("variants.json", "$.neighbours[0].evidence.citations[+]", "$.neighbours[0].evidence.citations[1].source", "a neighbour")]
    [InlineData("sightings/seen-0000777.json", "$.evidence.citations[+]", "$.evidence.citations[1].source", "a unit that was seen")]
    [InlineData("traps.json", "$.romLabels[0].evidence.citations[+]", "$.romLabels[0].evidence.citations[1].source", "a trap")]
    [InlineData("traps.json", "$.listPrices[0].evidence.citations[+]", "$.listPrices[0].evidence.citations[1].source", "a price")]
    [InlineData("clues.json", "$.clues[0].evidence.citations[+]", "$.clues[0].evidence.citations[1].source", "a clue")]
    [InlineData("formats/run.json", "$.curve.milestones[3].evidence[0].citations[+]", "$.curve.milestones[3].evidence[0].citations[2].source", "a milestone")]
    [InlineData("formats/run.json", "$.curve.paces[0].evidence[0].citations[+]", "$.curve.paces[0].evidence[0].citations[0].source", "a pace")]
    [InlineData("formats/run.json", "$.curve.beyond.evidence[0].citations[+]", "$.curve.beyond.evidence[0].citations[1].source", "what lies beyond")]
    [InlineData("formats/digit.json", "$.assumptions[0].spokenAgainst.citations[+]", "$.assumptions[0].spokenAgainst.citations[1].source", "what speaks against")]
    [InlineData("formats/run.json", "$.bands[0].evidence[0].citations[+]", "$.bands[0].evidence[0].citations[1].source", "a band")]
    [InlineData("formats/run.json", "$.bands[0].traits[0].citations[+]", "$.bands[0].traits[0].citations[1].source", "a trait")]
    [InlineData("formats/run.json", "$.bands[1].traits[0].spokenAgainst.citations[+]", "$.bands[1].traits[0].spokenAgainst.citations[1].source", "what speaks against a trait")]
    [InlineData("claims.json", "$.claims[0].speaksFor[+]", "$.claims[0].speaksFor[1].source", "what speaks for a claim")]
    [InlineData("claims.json", "$.claims[1].speaksAgainst[+]", "$.claims[1].speaksAgainst[1].source", "what speaks against a claim")]
    public void What_is_cited_is_a_source_that_is_kept(string file, string path, string issue, string because) =>
        InvalidKnowledge.Reports(file, path, Unknown, issue, because);

    [Fact]
    public void Who_says_a_claim_is_a_source_that_is_kept() =>
        InvalidKnowledge.Reports("claims.json", "$.claims[0].saidBy[+]", "\"nowhere\"", "$.claims[0].saidBy[1]", "who says it");
}
