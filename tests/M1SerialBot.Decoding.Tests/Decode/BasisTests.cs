using M1SerialBot.Decoding.Clues;
using M1SerialBot.Decoding.Results;
using M1SerialBot.Decoding.Tests.Miniature;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Tests.Decode;

public sealed class BasisTests
{
    [Theory]
    [InlineData("0200000", null, Basis.Reading, true, "the evidence carries the curve")]
    [InlineData("5000000", null, Basis.Hearsay, false, "the format is contradicted")]
    [InlineData("Q7X-345678", null, Basis.Hearsay, false, "the format is folklore")]
    [InlineData("2900000", null, Basis.Hearsay, false, "only folklore holds that end of the curve")]
    [InlineData("K12345", null, Basis.Span, false, "the rack's whole span")]
    [InlineData("8123456", null, Basis.None, false, "nobody says anything of it")]
    [InlineData("hello", null, Basis.None, false, "no serial")]
    [InlineData("3??????", null, Basis.Hearsay, false, "the run says nothing certain of it, and the digit is contradicted")]
    [InlineData("K12345", "7540", Basis.Clues, true, "a chip dates what the letter does not")]
    [InlineData("5000000", "7710", Basis.Clues, true, "a chip dates what a contradicted claim agrees with")]
    public void A_window_is_a_date_only_where_the_evidence_carries_it(string text, string? chip, Basis basis, bool isDated, string because)
    {
        var result = SmallKnowledge.Decoder.Decode(text, new ClueSet { [ClueKind.Chip] = chip });

        Expect.Equal(basis, result.Basis, because);
        Expect.Equal(isDated, result.IsDated, because);
    }

    [Theory]
    [InlineData("Vox 0200000", "a maker")]
    [InlineData("serial of my VX-9 is 0200000", "a model")]
    [InlineData("ZK-5 0200000", "a neighbour")]
    public void The_number_of_another_instrument_is_not_read(string text, string because)
    {
        var result = SmallKnowledge.Decoder.Decode(text);

        Expect.Equal(Outcome.Unknown, result.Outcome, because);
        Assert.Empty(result.Readings);
        Assert.Null(result.Window);
    }
}
