using M1SerialBot.Decoding.Results;
using M1SerialBot.Decoding.Tests.Miniature;

namespace M1SerialBot.Decoding.Tests.Decode;

public sealed class ConflictTests
{
    [Theory]
    [InlineData("1200000", "M1-C01@0", "1974-02..1974-10 and 1973 share no month")]
    [InlineData("1000000", "", "1973-08..1974-05 and 1973 do")]
    [InlineData("S/N 7112345", "M1-C01@4", "1979 and 1971")]
    [InlineData("0000001", "", "the claimed band holds the window")]
    [InlineData("S/N 0400000", "M1-C02@4", "the window runs a month past the claimed 1972-12")]
    [InlineData("0?00000", "", "together the bands hold what either may leave out")]
    [InlineData("K12345", "", "one reading and no claim")]
    public void What_disagrees_is_told_where_the_serial_begins(string text, string conflicts, string because) =>
        Expect.Equal(conflicts, ResultText.Of(SmallKnowledge.Decoder.Decode(text).Conflicts), because);

    [Fact]
    public void A_conflict_of_readings_names_both()
    {
        var conflict = Assert.IsType<ReadingsDisagree>(Assert.Single(SmallKnowledge.Decoder.Decode("1200000").Conflicts));

        Assert.Equal(("run", "digit"), (conflict.First.Format, conflict.Second.Format));
    }

    [Fact]
    public void A_conflict_with_a_claim_names_it_and_both_windows()
    {
        var conflict = Assert.IsType<ClaimedBandDisagrees>(Assert.Single(SmallKnowledge.Decoder.Decode("0400000").Conflicts));

        Assert.Equal("c-early", conflict.Claim);
        Assert.Equal("1971-01..1972-12", conflict.Claimed.ToString());
        Assert.Equal("1972-05..1973-01", conflict.Window.ToString());
    }

    [Fact]
    public void A_conflict_of_models_names_both_and_what_may_be_behind_it()
    {
        var conflict = Assert.IsType<ModelsDisagree>(Assert.Single(SmallKnowledge.Decoder.Decode("Q7R 0200000").Conflicts));

        Assert.Equal((4, "Q7R", "Q7"), (conflict.Position, conflict.Named, conflict.FormOf));
        Assert.Equal(["a swapped label", "a mixed-up name", "a slip"], conflict.InnocentCauses);
    }

    [Fact]
    public void Readings_that_disagree_leave_the_leading_one_as_sure_as_it_was()
    {
        var result = SmallKnowledge.Decoder.Decode("1200000");

        Assert.NotEmpty(result.Conflicts);
        Assert.Equal(result.Lead!.Confidence, result.Confidence);
    }
}
