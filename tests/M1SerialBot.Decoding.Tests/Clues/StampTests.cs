using M1SerialBot.Decoding.Clues;
using M1SerialBot.Decoding.Results;
using M1SerialBot.Decoding.Tests.Miniature;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Tests.Clues;

/// <summary>An inspection stamp is given where a receipt would be, and says more: when the unit was built.</summary>
public sealed class StampTests
{
    [Theory]
    [InlineData("stamp 1972-03", "Stamp 1972-01..1972-03", "two months may pass between the line and the stamp")]
    [InlineData("1972-03 stamp", "Stamp 1972-01..1972-03", "the word may follow")]
    [InlineData("STAMP: 1972-03", "Stamp 1972-01..1972-03", "in capitals")]
    [InlineData("検 1972-03", "Stamp 1972-01..1972-03", "in another script")]
    [InlineData("stamp 1972", "Stamp 1971-11..1972-12", "a year alone")]
    [InlineData("stamp 52.3.12", "Stamp 1972-01..1972-03", "a year of an era")]
    [InlineData("52.3.12", "Sold ..1972-03", "papers count years by eras too: only a word makes it a stamp")]
    [InlineData("receipt 1972-03", "Sold ..1972-03", "a receipt is no stamp")]
    [InlineData("receipt stamp 1972-03", "Sold ..1972-03", "a shop's stamp on a receipt is no inspection")]
    public void A_stamp_is_told_by_its_word(string text, string given, string because) =>
        Expect.Equal(given, ResultText.Of(SmallKnowledge.Decoder.Decode("", new ClueSet { [ClueKind.Sold] = text }).Clues.Given), because);

    [Fact]
    public void A_stamp_narrows_from_both_sides()
    {
        var result = SmallKnowledge.Decoder.Decode("0200000", new ClueSet { [ClueKind.Sold] = "stamp 1972-03" });

        Assert.Equal(("1972-01..1972-03", ClueVerdict.Fits), (result.Window.ToString(), result.Clues.Verdict));
        Assert.Equal("stamp-bounds", Assert.Single(result.Clues.Given[0].Evidence).Rule);
    }

    [Fact]
    public void A_stamp_that_cannot_be_read_is_told_as_what_was_asked_for()
    {
        var result = SmallKnowledge.Decoder.Decode("0200000", new ClueSet { [ClueKind.Sold] = "stamp illegible" });

        Assert.Equal(ClueKind.Sold, Assert.IsType<UnreadableClue>(Assert.Single(result.Problems)).Clue);
    }
}
