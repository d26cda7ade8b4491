using M1SerialBot.Decoding.Results;
using M1SerialBot.Decoding.Tests.Miniature;

namespace M1SerialBot.Decoding.Tests.Decode;

/// <summary>People leave out the zeros in front of a number.</summary>
public sealed class DroppedZeroTests
{
    private static readonly Shared<SerialDecoder> SixWritten = new(SmallKnowledge.Original.With("formats/run.json", "$.fewestWritten", "6").MakeDecoder);

    private static SerialDecoder Decoder => SixWritten.Value;

    [Theory]
    [InlineData("200000", "0200000", "one digit short")]
    [InlineData("000001", "0000001", "zeros in front, and still one too few")]
    [InlineData("serial 200000", "0200000", "with a label")]
    [InlineData("S/N: 200000", "0200000", "with another label")]
    [InlineData("Q7 200000", "0200000", "with the model's name")]
    [InlineData("serial 0042", "0000042", "fewer digits, but labelled and padded")]
    [InlineData("serial 01", "0000001", "two digits are the fewest that can be padded")]
    public void Zeros_that_were_left_out_are_put_back(string text, string serial, string because)
    {
        var result = Decoder.Decode(text);

        Expect.Equal(serial, result.Serial?.Text, because);
        Expect.Equal(Decoder.Decode(serial).Window, result.Window, because);
        Expect.Equal("run", result.Lead?.Format, because);
        var note = Assert.IsType<DroppedZeros>(Assert.Single(result.Problems));
        Expect.Equal(serial, note.ReadAs, because);
        Assert.True(result.MayBeShared, because);
    }

    [Theory]
    [InlineData("0042", "padded, but nothing calls it a serial")]
    [InlineData("serial 1234", "labelled, but not padded")]
    [InlineData("12345", "two digits short")]
    [InlineData("000000", "nothing but zeros")]
    [InlineData("serial 0000", "nothing but zeros")]
    public void Too_few_digits_stay_too_few(string text, string because) =>
        Expect.Equal(Outcome.Unreadable, Decoder.Decode(text).Outcome, because);

    [Theory]
    [InlineData("200000 or 0300000", "0300000", "a whole number is chosen before a short one")]
    [InlineData("Q7 serial 200000, 10115 Berlin", "0200000", "a postcode has too few digits")]
    [InlineData("serial 200000, then 654321", "0200000", "a labelled number is chosen before a bare one")]
    public void A_short_number_yields_to_a_better_one(string text, string serial, string because) =>
        Expect.Equal(serial, Decoder.Decode(text).Serial?.Text, because);

    [Theory]
    [InlineData("200000 or 300000", "a word parts them")]
    [InlineData("200000 300000", "a blank parts them, and together they are no number")]
    public void Two_short_numbers_are_asked_about(string text, string because) => Expect.Equal(Outcome.Ambiguous, Decoder.Decode(text).Outcome, because);

    [Fact]
    public void Its_digits_are_where_they_were_written()
    {
        var component = Assert.Single(Decoder.Decode("serial 200000").Readings[0].Components);

        Assert.Equal((7, 6), (component.Start, component.Length));
    }

    [Theory]
    [InlineData("I paid for 200000 things", "", "a bare number in running text may be anything")]
    [InlineData("my serial is 200000", "0200000", "a label")]
    [InlineData("Q7 200000", "0200000", "the model's name right beside it")]
    [InlineData("serial 200000 300000 Town", "0200000", "the label is that of the first")]
    [InlineData("a Q7, 200000 Town", "", "a comma parts it from the name")]
    [InlineData("a Q7 from 200000 Town", "", "a word parts it from the name")]
    [InlineData("VX-9 200000", "", "the name of another instrument")]
    public void In_running_text_it_needs_a_label_or_the_name_beside_it(string text, string found, string because) =>
        Expect.Equal(found, string.Join(' ', Decoder.FindAll(text).Serials.Select(serial => serial.Text)), because);
}
