namespace M1SerialBot.Decoding.Tests.Knowledge;

public sealed class FoundationTests
{
    [Theory]
    [InlineData("sources.json", "$.sources[+]", """{ "id": "shop-press", "kind": "press", "title": "T", "origin": "o", "recorded": "2001-02" }""", "$.sources[8].id", "a source's id")]
    [InlineData("claims.json", "$.claims[6].id", "\"c-pair\"", "$.claims[6].id", "a claim's id")]
    [InlineData("variants.json", "$.variants[1].names[1]", "\"Q7\"", "$.variants[1].names[1]", "a name of two variants")]
    [InlineData("variants.json", "$.neighbours[0].names[1]", "\"Q7R\"", "$.neighbours[0].names[1]", "a name of a variant and a neighbour")]
    [InlineData("variants.json", "$.neighbours[0].names[1]", "\"q7-rack\"", "$.neighbours[0].names[1]", "a name that reads the same in another spelling")]
    [InlineData("sightings/seen-0520000.json", "$.serial", "\"0000777\"", "$.serial", "a unit twice")]
    [InlineData("sightings/seen-0520000.json", "$.source", """{ "id": "shop-press", "kind": "press", "title": "T", "origin": "o", "recorded": "2001-02" }""", "$.source.id", "a source that a sighting brings along")]
    [InlineData("formats/pair.json", "$.precedence", "20", "$.precedence", "a place in the order")]
    [InlineData("formats/pair.json", "$.bands[1].evidence[0].rule", "\"pair-71\"", "$.bands[1].evidence[0].rule", "a rule's id in one file")]
    [InlineData("traps.json", "$.romLabels[0].evidence.rule", "\"pair-71\"", "formats/pair.json $.bands[0].evidence[0].rule", "a rule's id in two files")]
    [InlineData("formats/run.json", "$.bands[1].traits[0].id", "\"band-early\"", "$.bands[1].traits[0].id", "a trait's id and a rule's")]
    public void An_id_stands_for_one_thing(string file, string path, string json, string issues, string because) =>
        InvalidKnowledge.Reports(file, path, json, issues, because);

    [Fact]
    public void A_format_is_called_like_its_file() =>
        InvalidKnowledge.Reports(
            "formats/pair.json", "$.id", "\"couple\"", "claims.json $.claims[3].carriedBy[0]; formats/pair.json $.id", "what carries its claim is lost as well");

    [Fact]
    public void A_sighting_is_called_like_its_file() =>
        InvalidKnowledge.Reports("sightings/seen-0000777.json", "$.evidence.rule", "\"seen-7\"", "$.evidence.rule", "two reports of one unit would be two files otherwise");

    [Theory]
    [InlineData("formats/run.json", "$.variants[1]", "\"Q8\"", "$.variants[1]", "a format's variant")]
    [InlineData("formats/rack.json", "$.variants", "[]", "$.variants", "a format is for something")]
    [InlineData("formats/plate.json", "$.prefix", "\"Q8\"", "$.prefix", "a format's prefix")]
    [InlineData("sightings/seen-0000777.json", "$.variant", "\"Q8\"", "$.variant; $.serial", "a unit's variant, so its serial is of no run")]
    [InlineData("variants.json", "$.variants[0].beginsBy", "[]", "$.variants[0].beginsBy", "nothing holds the first month")]
    [InlineData("variants.json", "$.variants[0].endsBy[+]", "\"q7x-span\"", "$.variants[0].endsBy", "another variant's evidence holds the last month")]
    [InlineData("variants.json", "$.variants[0].names[0]", "\"Q77\"", "$.variants[0].names", "a variant is called by its id")]
    [InlineData("formats/run.json", "$.claims[+]", "\"c-none\"", "$.claims[2]", "a format's claim")]
    [InlineData("formats/run.json", "$.bands[0].claim", "\"c-none\"", "$.bands[0].claim", "a band's claim")]
    [InlineData("claims.json", "$.claims[3].carriedBy[0].id", "\"run\"", "$.claims[3].carriedBy[0]", "a format that does not name the claim")]
    [InlineData("claims.json", "$.claims[4].carriedBy[1].id", "\"hum\"", "$.claims[4].carriedBy[1]", "a trait")]
    [InlineData("claims.json", "$.claims[4].carriedBy[2].id", "\"K54321\"", "$.claims[4].carriedBy[2]", "an example")]
    [InlineData("claims.json", "$.claims[5].carriedBy[1].id", "\"Q8\"", "$.claims[5].carriedBy[1]", "a variant")]
    [InlineData("claims.json", "$.claims[5].carriedBy[2].id", "\"M1-E99\"", "$.claims[5].carriedBy[2]", "a problem")]
    [InlineData("claims.json", "$.claims[6].carriedBy[0].id", "\"run\"", "$.claims[6].carriedBy[0]", "a listing has no name")]
    [InlineData("claims.json", "$.claims[6].carriedBy[1].id", "\"run\"", "$.claims[6].carriedBy[1]", "nor has the comparison")]
    public void What_is_named_exists(string file, string path, string json, string issues, string because) =>
        InvalidKnowledge.Reports(file, path, json, issues, because);

    [Theory]
    [InlineData("variants.json", "$.variants[0].disputedFrom", "\"1971-03\"", "It isn't within the span of the Q7.", "a month to dispute")]
    [InlineData("claims.json", "$.claims[3].carriedBy[0].id", "\"run\"", "There is no format \"run\" that names the claim \"c-pair\".", "a format")]
    [InlineData("claims.json", "$.claims[4].carriedBy[1].id", "\"hum\"", "Nothing of this kind is called \"hum\".", "a trait")]
    public void What_is_wrong_with_a_reference_is_said(string file, string path, string json, string messages, string because) =>
        InvalidKnowledge.Says(file, path, json, messages, because);

    [Theory]
    [InlineData("variants.json", "$.variants[0].evidence", "a span")]
    [InlineData("formats/rack.json", "$.assumptions", "a format")]
    [InlineData("formats/run.json", "$.curve.milestones[0].evidence", "a milestone")]
    [InlineData("formats/run.json", "$.curve.paces[2].evidence", "a pace")]
    [InlineData("formats/run.json", "$.curve.order.evidence", "how far units are out of order")]
    [InlineData("formats/run.json", "$.curve.repairs.evidence", "how many chips are younger")]
    [InlineData("formats/run.json", "$.curve.beyond.evidence", "what lies beyond")]
    [InlineData("formats/pair.json", "$.bands[2].evidence", "a band")]
    public void Nothing_stands_without_evidence(string file, string path, string because) => InvalidKnowledge.Reports(file, path, "[]", path, because);

    [Theory]
    [InlineData("variants.json", "$.variants[0].span.to", "\"1971-02\"", "$.variants[0].span", "a span")]
    [InlineData("formats/pair.json", "$.bands[0].window.to", "\"1970-12\"", "$.bands[0].window", "a band")]
    [InlineData("formats/pair.json", "$.examples[0].window.to", "\"1970-12\"", "$.examples[0].window", "an example")]
    [InlineData("sightings/seen-0520000.json", "$.notAfter", "\"1972-10\"", "$.notAfter", "a unit that was sold before its chips were made")]
    [InlineData("variants.json", "$.variants[0].disputedFrom", "\"1971-03\"", "$.variants[0].disputedFrom", "disputed from the first month on, so all of it")]
    [InlineData("variants.json", "$.variants[0].disputedFrom", "\"1979-07\"", "$.variants[0].disputedFrom", "disputed after the last month")]
    public void No_window_ends_before_it_begins(string file, string path, string json, string issue, string because) =>
        InvalidKnowledge.Reports(file, path, json, issue, because);

    [Theory]
    [InlineData("$.romLabels[0].number", "\"\"", "nothing")]
    [InlineData("$.romLabels[0].number", "\"71A42\"", "a letter")]
    [InlineData("$.romLabels[0].number", "\"?104255\"", "the first digit is open")]
    [InlineData("$.romLabels[0].number", "\"12345678901234567\"", "longer than any serial")]
    [InlineData("$.listPrices[0].number", "\"990,000\"", "a comma")]
    public void A_trap_is_a_number(string path, string json, string because) => InvalidKnowledge.Reports("traps.json", path, json, path, because);

    [Theory]
    [InlineData("\"00007?7\"", "a digit in the middle was not read")]
    [InlineData("\"00?????\"", "fewer than three digits are known")]
    [InlineData("\"777\"", "too short")]
    [InlineData("\"K12345\"", "of no run that a curve reads")]
    public void A_unit_that_was_seen_has_a_serial_that_is_known_from_the_start(string json, string because) =>
        InvalidKnowledge.Reports("sightings/seen-0000777.json", "$.serial", json, "$.serial", because);
}
