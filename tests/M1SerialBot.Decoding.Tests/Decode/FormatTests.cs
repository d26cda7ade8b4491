using M1SerialBot.Decoding.Tests.Miniature;

namespace M1SerialBot.Decoding.Tests.Decode;

public sealed class FormatTests
{
    [Theory]
    [InlineData("0000001", "run 1971-03..1971-09", "the first number")]
    [InlineData("0200000", "run 1971-09..1972-05", "between two knots")]
    [InlineData("2100000", "run 1975-10..1976-06; digit 1974-01..1974-12", "a first digit that tells a year as well")]
    [InlineData("7112345", "digit 1979-01..1979-06; pair 1971-01..1971-12", "past the run")]
    [InlineData("7912345", "digit 1979-01..1979-06", "a pair that tells nothing")]
    [InlineData("71123456", "digit 1979-01..1979-06; pair 1971-01..1971-12", "eight digits")]
    [InlineData("711234567", "pair 1971-01..1971-12", "nine digits")]
    [InlineData("8123456", "", "nobody says anything of it")]
    [InlineData("K12345", "rack 1972-02..1978-11", "a letter without a span of its own has the model's")]
    [InlineData("T12345", "rack 1975-02..1976-03", "a letter with a span of its own")]
    [InlineData("Q7X-499999", "plate 1973-04..1975-12", "the last of the first band")]
    [InlineData("Q7X-500000", "plate 1975-07..1979-06", "the first of the second")]
    [InlineData("Q7X-0200000", "run 1971-09..1972-05", "the name before a number of the run is only a name")]
    public void Every_format_that_fits_reads_the_serial_in_order_of_precedence(string text, string readings, string because) =>
        Expect.Equal(readings, ResultText.Readings(SmallKnowledge.Decoder.Decode(text)), because);

    [Theory]
    [InlineData("K12345", "north hall", "a letter's name")]
    [InlineData("W12345", null, "a letter without one")]
    [InlineData("Q7X-345678", "first half", "a band's name")]
    [InlineData("Q7X-345?78", "first half", "every digit that counts was read")]
    [InlineData("Q7X-?45678", null, "either band may be meant")]
    [InlineData("0200000", null, "a curve names nothing")]
    public void A_band_may_have_a_name(string text, string? label, string because) =>
        Expect.Equal(label, Assert.Single(SmallKnowledge.Decoder.Decode(text).Readings).Label, because);

    [Theory]
    [InlineData("0200000", "place 0+7", "one run")]
    [InlineData("K-12345", "hall 0+1 count 2+5", "the dash belongs to neither")]
    [InlineData("K1\u200B2345", "hall 0+1 count 1+6", "a zero-width space within a run does")]
    [InlineData("Q7 X-345678", "model-prefix 0+4 count 5+6", "the name is a part of it")]
    [InlineData("Q7X345678", "model-prefix 0+3 count 3+6", "also where it is glued to it")]
    [InlineData("711234567", "year-pair 0+2 count 2+7", "the run that varies takes the rest")]
    [InlineData("S/N 71 12345 67", "year-pair 4+2 count 7+8", "places are those in the raw text")]
    public void Components_say_which_characters_mean_what(string text, string components, string because)
    {
        var reading = Assert.Single(SmallKnowledge.Decoder.Decode(text).Readings);

        Expect.Equal(components, string.Join(' ', reading.Components.Select(part => $"{part.Name} {part.Start}+{part.Length}")), because);
    }

    [Theory]
    [InlineData("0600000", "early-knobs", "the last of the first band")]
    [InlineData("0600001", "late-knobs", "the first of the second")]
    [InlineData("06?????", "early-knobs late-knobs", "either may be meant")]
    [InlineData("0000000", "", "no serial")]
    [InlineData("3000001", "", "past the bands")]
    [InlineData("K12345", "north-hum", "of a letter")]
    public void Traits_are_those_of_the_band(string text, string traits, string because)
    {
        var first = SmallKnowledge.Decoder.Decode(text).Readings.FirstOrDefault();

        Expect.Equal(traits, string.Join(' ', first?.Traits.Select(trait => trait.Id) ?? []), because);
    }
}
