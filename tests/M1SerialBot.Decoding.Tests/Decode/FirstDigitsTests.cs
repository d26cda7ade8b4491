using M1SerialBot.Decoding.Formats;
using M1SerialBot.Decoding.Results;
using M1SerialBot.Decoding.Tests.Miniature;

namespace M1SerialBot.Decoding.Tests.Decode;

public sealed class FirstDigitsTests
{
    [Theory]
    [InlineData("120", "120???? 0+3", "run 1974-02..1974-10; digit 1973-01..1973-12", "the digits that are not there are unknown")]
    [InlineData("S/N 120", "120???? 4+3", "run 1974-02..1974-10; digit 1973-01..1973-12", "behind a label")]
    [InlineData("Q7: 120", "120???? 4+3 Q7", "run 1974-02..1974-10; digit 1973-01..1973-12", "behind a model")]
    [InlineData("Q7R 120", "120???? 4+3 Q7R", "run 1974-02..1974-10!; digit 1973-01..1973-12!", "of a model that does not suit, it is shown and does not lead")]
    [InlineData("000", "000???? 0+3", "run 1971-03..1971-09", "zeros in front are digits like others")]
    public void First_digits_that_stand_alone_are_read(string text, string serial, string readings, string because)
    {
        var result = SmallKnowledge.Decoder.Decode(text);

        Expect.Equal(serial, ResultText.Of(result.Serial), because);
        Expect.Equal(readings, ResultText.Readings(result), because);
    }

    [Theory]
    [InlineData("12", "two are too few")]
    [InlineData("1200", "four are too many")]
    [InlineData("hello 120", "another word leaves it open what the number is")]
    [InlineData("120, 130", "two numbers")]
    [InlineData("12?", "an unread digit among them")]
    public void Anything_else_of_that_length_is_too_short(string text, string because) =>
        Assert.True(SmallKnowledge.Decoder.Decode(text).Problems is [TooShort], because);

    [Fact]
    public void Only_the_digits_that_were_written_have_a_place()
    {
        var readings = SmallKnowledge.Decoder.Decode("S/N 120").Readings;

        Assert.Equal([new Component("place", 4, 3)], readings[0].Components);
        Assert.Equal([new Component("year-digit", 4, 1), new Component("count", 5, 2)], readings[1].Components);
    }

    [Fact]
    public void A_run_of_which_nothing_was_written_has_no_place()
    {
        var decoder = SmallKnowledge.Original
            .With("formats/run.json", "$.firstDigitsAlone", "1")
            .MakeDecoder();

        Assert.Equal([new Component("year-digit", 0, 1)], decoder.Decode("2").Readings.Single(reading => reading.Format == "digit").Components);
    }

    [Fact]
    public void A_format_that_does_not_ask_for_it_reads_no_first_digits()
    {
        var decoder = SmallKnowledge.Original.Without("formats/run.json", "$.firstDigitsAlone").MakeDecoder();

        Assert.IsType<TooShort>(Assert.Single(decoder.Decode("120").Problems));
    }
}
