using M1SerialBot.Decoding.Clues;
using M1SerialBot.Decoding.Results;
using M1SerialBot.Decoding.Tests.Miniature;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Tests.Decode;

public sealed class PrecedenceTests
{
    [Theory]
    [InlineData("1200000", "run", "the first in precedence")]
    [InlineData("7112345", "digit", "the first that says anything")]
    [InlineData("711234567", "pair", "the only one")]
    [InlineData("3400000", "run", "past the run, and still read")]
    [InlineData("3500000", "digit", "past all that the run reads")]
    public void The_first_reading_leads(string text, string lead, string because)
    {
        var result = SmallKnowledge.Decoder.Decode(text);

        Expect.Equal(Outcome.Decoded, result.Outcome, because);
        Expect.Equal(lead, result.Lead!.Format, because);
        Expect.Equal(result.Lead.Window!.Value.Intersect(result.Window!.Value), result.Window, because);
        Expect.Equal(result.Lead, result.Readings[0], because);
    }

    [Fact]
    public void Precedence_is_what_the_data_says()
    {
        var decoder = SmallKnowledge.Original
            .With("formats/pair.json", "$.precedence", "5")
            .With("formats/pair.json", "$.examples", """[{ "text": "7112345", "window": { "from": "1971-01", "to": "1971-12" }, "because": "It leads." }]""")
            .MakeDecoder();

        Assert.Equal(["pair", "digit"], decoder.Decode("7112345").Readings.Select(reading => reading.Format));
        Assert.Equal("pair", decoder.Decode("7112345").Lead!.Format);
    }

    [Fact]
    public void A_reading_that_does_not_fit_the_model_is_left_out_where_another_fits()
    {
        var decoder = SmallKnowledge.Original.With("formats/run.json", "$.variants", """["Q7"]""").MakeDecoder();

        var result = decoder.Decode("1200000", new ClueSet { [ClueKind.Model] = "Q7X" });

        Assert.Equal("digit 1973-01..1973-12", ResultText.Readings(result));
        Assert.Equal("digit", result.Lead!.Format);
        Assert.Equal("1973-04..1973-12", result.Window.ToString());
    }

    [Theory]
    [InlineData("12?????", Outcome.Decoded, "run", "1974-02..1974-12", "the run reads all that it may be")]
    [InlineData("34?????", Outcome.Decoded, "run", "1977-06..1978-02", "all of it lies past the end, and is still read")]
    [InlineData("3??????", Outcome.Ambiguous, null, "1975-01..1978-02", "it may be more than the run reads, and then the digit speaks")]
    [InlineData("?712345", Outcome.Ambiguous, null, "1973-01..1979-06", "it may be of the run or far past it")]
    [InlineData("0??????", Outcome.Decoded, "run", "1971-03..1974-05", "nought is no serial, so the run misses nothing")]
    [InlineData("7??????", Outcome.Decoded, "digit", "1979-01..1979-06", "the one digit that counts was read")]
    [InlineData("8??????", Outcome.Unknown, null, null, "nobody says anything of any of it")]
    [InlineData("Q7X-??????", Outcome.Unreadable, null, null, "nothing was read at all")]
    [InlineData("Q7X-?????1", Outcome.Decoded, "plate", "1973-04..1979-06", "the only format")]
    public void An_incomplete_serial_is_ambiguous_where_the_first_reading_may_not_apply(
        string text, Outcome outcome, string? lead, string? window, string because)
    {
        var result = SmallKnowledge.Decoder.Decode(text);

        Expect.Equal(outcome, result.Outcome, because);
        Expect.Equal(lead, result.Lead?.Format, because);
        Expect.Equal(window, result.Window?.ToString(), because);
    }

    [Fact]
    public void An_ambiguous_serial_is_as_sure_as_the_less_sure_of_the_two()
    {
        var result = SmallKnowledge.Decoder.Decode("?712345");

        Assert.Equal(result.Readings.Take(2).Min(reading => reading.Confidence), result.Confidence);
        Assert.Equal(Confidence.VeryLow, result.Confidence);
    }
}
