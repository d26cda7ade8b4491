using M1SerialBot.Decoding.Listings;
using M1SerialBot.Decoding.Results;
using M1SerialBot.Decoding.Tests.Miniature;

namespace M1SerialBot.Decoding.Tests.Decode;

public sealed class MessageTests
{
    [Theory]
    [InlineData("0200000", "0200000", "the only one")]
    [InlineData("0200000, or S/N 0300000", "0300000", "the labelled one of two")]
    [InlineData("S/N 0300000, or 0200000", "0300000", "in whichever order")]
    [InlineData("0200000. The 0300000", "several: 0200000 0300000", "neither has a label")]
    [InlineData("S/N 0300000 and S/N 0200000", "several: 0300000 0200000", "both have one")]
    [InlineData("0200000, S/N 0300000, S/N 0400000", "several: 0300000 0400000 0200000", "the labelled ones first")]
    [InlineData("0200000. Here is my 0200000", "0200000", "one serial in two places")]
    [InlineData("S/N 0200000 and again 0200000", "0200000", "one serial in two places, one of them labelled")]
    [InlineData("S/N 12", "too short at 4: 2 digits", "a labelled number that lacks digits is asked about")]
    [InlineData("0200000, S/N 12", "too short at 13: 2 digits", "whatever else is there")]
    [InlineData("S/N 12, S/N 0200000", "0200000", "but not if another labelled one can be read")]
    [InlineData("0200000, S/N 02O0000", "a letter at 15", "a labelled number with a letter for a digit is asked about")]
    [InlineData("VX-9 S/N 12", "nothing", "another instrument's number isn't asked about")]
    [InlineData("VX-9 S/N 0200000", "nothing but AnotherModel at 9", "another instrument's")]
    [InlineData("450.00", "nothing but Price at 0", "a price")]
    [InlineData("in 1971 for 450.00", "nothing but Year at 3", "the first of two")]
    [InlineData("unlock ABCD-1234", "LicenceCode", "a licence's code is never repeated")]
    [InlineData("Hello", "nothing", "no number")]
    [InlineData("", "nothing", "no text")]
    [InlineData(null, "nothing", "no text at all")]
    public void A_message_is_answered_with_its_one_serial(string? text, string expected, string because) =>
        Expect.Equal(expected, Summary(SmallKnowledge.Decoder.DecodeMessage(text)), because);

    [Theory]
    [InlineData("Q7, my amp S/N 0200000", "nothing but AnotherModel at 15", "right before the label")]
    [InlineData("Q7, my amp's serial is 0200000", "nothing but AnotherModel at 23", "with its ending between")]
    [InlineData("Q7, the amp (S/N 0200000)", "nothing but AnotherModel at 17", "with a bracket between")]
    [InlineData("Serial of my amp: 0200000, not of my Q7", "nothing but AnotherModel at 18", "between the label and the number")]
    [InlineData("Q7 amp S/N 0200000", "0200000", "after the name it describes the instrument")]
    [InlineData("Zenith amp S/N 0200000", "0200000", "so it does after its maker's")]
    [InlineData("Q7 with an amp, S/N 0200000", "0200000", "a comma ends what it governs")]
    [InlineData("Q7 serial 0200000, amp serial 0300000", "0200000", "each has its own")]
    [InlineData("Vox Q7 S/N 0200000", "nothing but AnotherModel at 11", "another maker has a model of that name")]
    [InlineData("Vox, Q7 S/N 0200000", "0200000", "a comma ends the maker's name")]
    [InlineData("Q7 between serial 0200000 and me", "nothing but Range at 18", "the end of a range")]
    [InlineData("Q7 between the serial no 0200000 and me", "nothing but Range at 25", "the same with a longer label")]
    public void A_number_goes_to_what_governs_it(string text, string expected, string because) =>
        Expect.Equal(expected, Summary(SmallKnowledge.Decoder.DecodeMessage(text)), because);

    [Theory]
    [InlineData(0, true, "its last characters are read")]
    [InlineData(1, false, "the number is cut")]
    public void A_listing_is_read_to_its_longest_length(int beyond, bool isRead, string because)
    {
        const string serial = "S/N 0200000";
        var report = SmallKnowledge.Decoder.CheckListing(new string(' ', SerialDecoder.MaxListingLength - serial.Length + beyond) + serial);

        Expect.Equal(isRead, report.Findings.OfType<SerialGiven>().Any(given => given.Serial.Text == "0200000"), because);
        Assert.Equal(SerialDecoder.MaxListingLength, report.Text.Length);
    }

    [Fact]
    public void A_listing_is_never_cut_within_a_character() =>
        Assert.Equal(SerialDecoder.MaxListingLength - 1, SmallKnowledge.Decoder.CheckListing(new string(' ', SerialDecoder.MaxListingLength - 1) + "\ud83d\ude00").Text.Length);

    [Fact]
    public void A_listing_without_text_says_nothing() => Assert.Empty(SmallKnowledge.Decoder.CheckListing(null).Findings);

    private static string Summary(DecodeResult result) => result switch
    {
        { Serial: { } serial } => serial.Text,
        { Problems: [SeveralNumbers several, ..] } => $"several: {string.Join(' ', several.Serials.Select(serial => serial.Text))}",
        { Problems: [TooShort small, ..] } => $"too short at {small.Position}: {small.Digits} digits",
        { Problems: [LookAlikeLetter letter, ..] } => $"a letter at {letter.Position}",
        { Problems: [NothingToRead { LooksLike: { } kind } nothing, ..] } => $"nothing but {kind} at {nothing.Position}",
        { Problems: [NothingToRead, ..] } => "nothing",
        _ => result.Problems[0].GetType().Name,
    };
}
