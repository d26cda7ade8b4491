using M1SerialBot.Decoding.Finding;
using M1SerialBot.Decoding.Tests.Miniature;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Tests.Finding;

public sealed class RefusalTests
{
    [Theory]
    [InlineData("cost 450", "Price 5+3", "a word before it")]
    [InlineData("cost is 450", "Price 8+3", "with a word without a meaning between")]
    [InlineData("1200000 crowns", "Price 0+7", "a word behind it")]
    [InlineData("$1200000", "Price 1+7", "a sign before it")]
    [InlineData("€ 1200000", "Price 2+7", "with a blank")]
    [InlineData("1200000 ¥", "Price 0+7", "a sign behind it")]
    [InlineData("1200000,-", "Price 0+7", "no cents, the old way")]
    [InlineData("1200000.-", "Price 0+7", "or with a dot")]
    [InlineData("450.00", "Price 0+6", "cents")]
    [InlineData("1.450,00", "Price 0+8", "thousands and cents")]
    [InlineData("cost 450 0200000", "Price 5+3", "the word tells of the next number only")]
    public void A_price_is_refused(string text, string refused, string because) => ExpectRefused(text, refused, because);

    [Theory]
    [InlineData("made in 1975", "Year 8+4", "four digits")]
    [InlineData("1900 2099", "Year 0+4 Year 5+4", "the first and the last that are years")]
    [InlineData("1899 2100", "", "the years around them are none")]
    public void A_year_is_refused(string text, string refused, string because) => ExpectRefused(text, refused, because);

    [Theory]
    [InlineData("+491715550123", "Telephone 1+12", "a plus sign")]
    [InlineData("+49 171 5550123", "Telephone 1+14", "in groups")]
    [InlineData("0171-5550123", "Telephone 0+12", "a nought and an area code")]
    [InlineData("(171) 5550123", "Telephone 1+12", "brackets")]
    [InlineData("555 123 4567", "Telephone 0+12", "three, three and four digits")]
    [InlineData("555-1234", "Telephone 0+8", "three and four digits with a dash, as people write them")]
    [InlineData("ring me 0200000", "Telephone 8+7", "words that say so")]
    public void A_telephone_number_is_refused(string text, string refused, string because) => ExpectRefused(text, refused, because);

    [Theory]
    [InlineData("12.03.1971", "Date 0+10", "day, month and year")]
    [InlineData("1971-03-12", "Date 0+10", "year, month and day")]
    [InlineData("03/12/71", "Date 0+8", "two digits for the year")]
    [InlineData("71-03-12", "Date 0+8", "the year first")]
    [InlineData("3/1971", "Date 0+6", "month and year")]
    [InlineData("1971-11", "Date 0+7", "year and month, though seven digits would be a serial")]
    [InlineData("19710312", "Date 0+8", "no gap")]
    [InlineData("19711312", "", "there is no month 13")]
    [InlineData("12 03 1971", "Date 0+10", "blanks")]
    public void A_date_is_refused(string text, string refused, string because) => ExpectRefused(text, refused, because);

    [Theory]
    [InlineData("ABCD-1234-EF56", "LicenceCode 0+14", "groups of one length")]
    [InlineData("ABCD-1234-EF5", "", "groups of different length")]
    [InlineData("A1B2C3D4E5F6", "LicenceCode 0+12", "one long mixture")]
    [InlineData("unlock 0200000", "LicenceCode 7+7", "a word that says so")]
    public void A_licence_code_is_refused(string text, string refused, string because) => ExpectRefused(text, refused, because);

    [Theory]
    [InlineData("zone 12345", "Postcode 5+5", "a word that says so")]
    [InlineData("zone: S/N 0200000", "", "the label right before it weighs more")]
    public void A_postal_code_is_refused(string text, string refused, string because) => ExpectRefused(text, refused, because);

    [Theory]
    [InlineData("knob 74", "MidiNumber 5+2", "a word that says so")]
    [InlineData("knob the 0200000", "MidiNumber 9+7", "even where the number could be a serial")]
    [InlineData("knob 74 0200000", "MidiNumber 5+2", "the word tells of the next number only")]
    public void A_midi_number_is_refused(string text, string refused, string because) => ExpectRefused(text, refused, because);

    [Theory]
    [InlineData("see https://shop.example/0200000?x=1 now", "WebAddress 4+32", "the whole address")]
    [InlineData("www.example/0200000", "WebAddress 0+19", "without a scheme")]
    [InlineData("http://example/a 0200000", "", "an address without digits, and a number behind it")]
    [InlineData("0200000@example", "WebAddress 0+7", "an at sign behind it")]
    [InlineData("@0200000", "WebAddress 1+7", "an at sign before it")]
    public void A_web_address_is_refused(string text, string refused, string because) => ExpectRefused(text, refused, because);

    [Theory]
    [InlineData("S/N 7104255", "RomLabel 4+7", "the label of a chip")]
    [InlineData("0430077", "RomLabel 0+7", "a single one")]
    public void The_label_of_a_chip_is_refused(string text, string refused, string because) => ExpectRefused(text, refused, because);

    [Theory]
    [InlineData("0000000", "OnlyZeros 0+7", "no unit carries it")]
    [InlineData("Q7X-000000", "OnlyZeros 4+6", "nor behind a name")]
    [InlineData("K00000", "", "a letter is more than zeros")]
    public void Nothing_but_zeros_is_refused(string text, string refused, string because) => ExpectRefused(text, refused, because);

    [Theory]
    [InlineData("ZK-5 0200000", "AnotherModel 5+7", "a neighbour's name right before it")]
    [InlineData("ZK-5, and then 0200000", "AnotherModel 15+7", "the only instrument that the text speaks of")]
    [InlineData("Vox 0200000", "AnotherModel 4+7", "a maker's name")]
    [InlineData("Vox VX-9 serial 0200000", "AnotherModel 16+7", "a model's name and a label")]
    [InlineData("VX-9 0200000, Q7 0300000", "AnotherModel 5+7", "each number is that of the instrument before it")]
    public void Another_instruments_number_is_refused(string text, string refused, string because) => ExpectRefused(text, refused, because);

    [Fact]
    public void Every_reason_that_there_is_was_tried()
    {
        var tried = string.Join(' ', typeof(RefusalTests).GetMethods()
            .SelectMany(method => method.GetCustomAttributes(typeof(InlineDataAttribute), inherit: false))
            .Select(row => (string)((InlineDataAttribute)row).Data[1]!));

        Assert.All(Enum.GetNames<RefusalReason>(), reason => Assert.Contains(reason, tried, StringComparison.Ordinal));
    }

    // What is refused does not depend on how much a number must look like a serial.
    private static void ExpectRefused(string text, string refused, string because) =>
        Assert.All(Enum.GetValues<Leniency>(), leniency =>
            Expect.Equal(refused, Told.Of(SmallKnowledge.Decoder.FindAll(text, leniency).Refused), because));
}
