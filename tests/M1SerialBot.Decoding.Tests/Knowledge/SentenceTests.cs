using M1SerialBot.Decoding.Tests.Miniature;

namespace M1SerialBot.Decoding.Tests.Knowledge;

public sealed class SentenceTests
{
    private const string Ids = """
        statement.q7-span statement.q7x-span statement.q7r-span statement.zk5-is-another statement.seen-0000777
        statement.seen-0520000 statement.label-71042 statement.label-0430077 statement.price-990000 statement.model-bounds
        statement.chip-bounds statement.paper-bounds statement.stamp-bounds statement.seller-recalls
        cause.model.1 cause.model.2 cause.model.3 cause.chip.1 cause.chip.2 cause.chip.3 cause.sold.1 cause.sold.2 cause.sold.3
        cause.stamp.1 cause.stamp.2 cause.stamp.3 cause.seller.1 cause.seller.2 cause.seller.3
        format.run.title format.run.summary format.run.part.place
        statement.run-counts-up statement.first-not-before statement.first-margin statement.first-not-after
        statement.fourth-not-before statement.fourth-not-after statement.twelfth-not-before statement.twelfth-not-after
        statement.last-not-before statement.last-not-after statement.pace-early statement.pace-middle statement.pace-late
        statement.a-season-out-of-order statement.few-repairs statement.a-few-beyond statement.band-early statement.band-late
        trait.early-knobs trait.late-knobs trait-against.late-knobs
        format.digit.title format.digit.summary format.digit.part.year-digit format.digit.part.count
        statement.first-digit-tells against.first-digit-tells statement.digit-1 statement.digit-2 statement.digit-3
        statement.digit-4 statement.digit-5 statement.digit-6 statement.digit-7
        format.pair.title format.pair.summary format.pair.part.year-pair format.pair.part.count
        statement.first-pair-tells statement.pair-71 statement.pair-72 statement.pair-73 statement.pair-74 statement.pair-75
        statement.pair-76 statement.pair-77 statement.pair-78
        format.rack.title format.rack.summary format.rack.part.hall format.rack.part.count format.rack.band.K format.rack.band.T
        statement.letter-and-digits statement.hall-k statement.hall-t statement.hall-w trait.north-hum
        format.plate.title format.plate.summary format.plate.part.count format.plate.band.1 format.plate.band.500000
        statement.plate-is-apart statement.plate-low statement.plate-high
        claim.c-early.text claim.c-early.because claim.c-early.carried claim.c-late.text claim.c-late.because
        claim.c-late.carried claim.c-digit.text claim.c-digit.because claim.c-digit.carried claim.c-pair.text
        claim.c-pair.because claim.c-pair.carried claim.c-rack.text claim.c-rack.because claim.c-rack.carried claim.c-plate.text
        claim.c-plate.because claim.c-plate.carried claim.c-rumour.text claim.c-rumour.because claim.c-rumour.carried
        source.attic-copy source.attic-page source.bench-notes source.club-forum source.club-mirror source.loud-review
        source.shop-press source.zenith-paper
        """;

    [Fact]
    public void Every_sentence_that_people_read_has_an_id() => Assert.Equal(Lines(Ids), Lines(IdsOf(SmallKnowledge.Original)));

    [Theory]
    [InlineData("statement.q7-span", "Q7 span.", "what a record says")]
    [InlineData("statement.first-digit-tells", "First digit tells.", "what a record says that is spoken against")]
    [InlineData("against.first-digit-tells", "A better source says otherwise.", "what is said against it")]
    [InlineData("cause.model.1", "a swapped label", "the first cause of a conflict")]
    [InlineData("cause.seller.3", "a page on the web", "the last one")]
    [InlineData("format.run.title", "running number", "a format's title")]
    [InlineData("format.run.summary", "Seven digits count the keyboards.", "what it does")]
    [InlineData("format.digit.part.year-digit", "the year", "what a run of it means")]
    [InlineData("format.rack.band.K", "north hall", "what a letter's band is called")]
    [InlineData("format.plate.band.500000", "second half", "what a number's band is called")]
    [InlineData("trait.early-knobs", "chrome knobs", "a trait")]
    [InlineData("trait.late-knobs", "rubber knobs", "a trait that is spoken against")]
    [InlineData("trait-against.late-knobs", "They were always chrome.", "what is said against it")]
    [InlineData("claim.c-pair.text", "c-pair is said.", "a claim")]
    [InlineData("claim.c-pair.because", "A reason.", "what is thought of it")]
    [InlineData("claim.c-pair.carried", "Somewhere.", "what is done with it")]
    [InlineData("source.loud-review", "A review in Loud", "a source's title")]
    public void An_id_stands_for_a_sentence(string id, string text, string because) =>
        Expect.Equal(text, SmallKnowledge.Decoder.Knowledge.Sentences.Single(sentence => sentence.Id == id).Text, because);

    [Theory]
    [InlineData("formats/run.json", "$.curve.milestones[2].label", "\"the move\"", "format.run.milestone.400000", "a milestone's label")]
    [InlineData("formats/pair.json", "$.bands[1].label", "\"the second year\"", "format.pair.band.72", "a band's label")]
    [InlineData("formats/rack.json", "$.bands[2].label", "\"west hall\"", "format.rack.band.W", "a letter's label")]
    [InlineData("formats/pair.json", "$.assumptions[0].spokenAgainst", """{ "statement": "No.", "citations": [{ "source": "loud-review" }] }""", "against.first-pair-tells", "what is said against a format")]
    [InlineData("formats/run.json", "$.curve.paces[0].evidence[0].spokenAgainst", """{ "statement": "No.", "citations": [{ "source": "loud-review" }] }""", "against.pace-early", "what is said against a pace")]
    [InlineData("traps.json", "$.listPrices[0].evidence.spokenAgainst", """{ "statement": "No.", "citations": [{ "source": "loud-review" }] }""", "against.price-990000", "what is said against a price")]
    [InlineData("formats/rack.json", "$.bands[0].traits[0].spokenAgainst", """{ "statement": "No.", "citations": [{ "source": "loud-review" }] }""", "trait-against.north-hum", "what is said against a trait")]
    [InlineData("formats/rack.json", "$.bands[2].traits", """[{ "id": "west-hum", "text": "No hum.", "grade": "folklore", "citations": [{ "source": "attic-page" }] }]""", "trait.west-hum", "a trait more")]
    public void A_sentence_more_has_an_id_of_its_own(string file, string path, string json, string id, string because) =>
        Expect.Equal(id, string.Join(' ', Lines(IdsOf(SmallKnowledge.Original.With(file, path, json))).Except(Lines(Ids))), because);

    private static string IdsOf(SmallKnowledge knowledge) => string.Join('\n', knowledge.Load().Sentences.Select(sentence => sentence.Id));

    private static string[] Lines(string ids) => ids.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
}
