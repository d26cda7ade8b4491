using M1SerialBot.Decoding.Scanning;
using M1SerialBot.Decoding.Tests.Miniature;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Tests.Scanning;

public sealed class NonSerialTests
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
    [InlineData("☎ 0200000", "Telephone 2+7", "the sign of a telephone")]
    [InlineData("☎\uFE0F 0200000", "Telephone 3+7", "the sign and how it's drawn")]
    [InlineData("📞0200000", "Telephone 2+7", "a picture of one")]
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
    [InlineData("knob 0200000", "", "the number is too high for a MIDI value")]
    [InlineData("knob: 74", "", "an everyday word speaks only of the number right after it")]
    [InlineData("knob 74 0200000", "MidiNumber 5+2", "the word tells of the next number only")]
    public void A_midi_number_is_refused(string text, string refused, string because) => ExpectRefused(text, refused, because);

    [Theory]
    [InlineData("see https://shop.example/0200000?x=1 now", "WebAddress 4+32", "the whole address")]
    [InlineData("www.example/0200000", "WebAddress 0+19", "without a scheme")]
    [InlineData("Q7.shop.example/0200000", "WebAddress 0+23", "a host that begins with a name")]
    [InlineData("http://example/a 0200000", "", "an address without digits, and a number behind it")]
    [InlineData("0200000@example", "WebAddress 0+7", "an at sign behind it")]
    [InlineData("@0200000", "WebAddress 1+7", "an at sign before it")]
    public void A_web_address_is_refused(string text, string refused, string because) => ExpectRefused(text, refused, because);

    [Theory]
    [InlineData("47000 ohms", "Measure 0+5", "a unit")]
    [InlineData("0200000 ohms", "Measure 0+7", "even if the number could be a serial")]
    [InlineData("Q7 0200000 grams", "Measure 3+7", "an everyday word for a unit")]
    [InlineData("S/N 0200000 grams", "", "a serial's label outweighs it")]
    [InlineData("220-240 ohms", "Measure 0+7", "a range")]
    [InlineData("240x64", "Measure 0+6", "a dimension")]
    public void A_measure_is_refused(string text, string refused, string because) => ExpectRefused(text, refused, because);

    [Theory]
    [InlineData("Q7 0200000 copies", "Count 3+7", "a plural behind it")]
    [InlineData("Q7, 250,000 copies", "Count 4+7", "thousands")]
    [InlineData("S/N 0200000 copies", "", "a serial's label outweighs it")]
    public void A_count_is_refused(string text, string refused, string because) => ExpectRefused(text, refused, because);

    [Theory]
    [InlineData("parcel 0200000", "OtherNumber 7+7", "a word that says so")]
    [InlineData("parcel no. 0200000", "OtherNumber 11+7", "with a word for number")]
    [InlineData("parcel #0200000", "OtherNumber 8+7", "with a number sign")]
    [InlineData("whatever no. 0200000", "OtherNumber 13+7", "any word before a word for number")]
    [InlineData("no. 0200000", "", "which by itself can be the serial's")]
    [InlineData("Q7 no. 0200000", "", "or the instrument's")]
    [InlineData("Paketnummer 0200000", "OtherNumber 12+7", "a word with such an ending")]
    [InlineData("t=0200000", "OtherNumber 2+7", "a parameter")]
    [InlineData("0x0200000", "OtherNumber 0+9", "a hexadecimal number")]
    public void Another_things_number_is_refused(string text, string refused, string because) => ExpectRefused(text, refused, because);

    [Theory]
    [InlineData("IMG_0200000.jpg", "FileName 4+7", "an underscore and an ending")]
    [InlineData("0200000.jpg", "FileName 0+7", "an ending")]
    [InlineData(@"C:\photos\0200000", "FileName 10+7", "a path")]
    public void A_file_name_is_refused(string text, string refused, string because) => ExpectRefused(text, refused, because);

    [Theory]
    [InlineData("between 0200000 and 0300000", "Range 8+7 Range 20+7", "both ends of a range")]
    [InlineData("S/N 0200000 to 0300000", "Range 4+7 Range 15+7", "a word between them")]
    [InlineData("S/N 0200000 - 0300000", "Range 4+7 Range 14+7", "a dash")]
    [InlineData("S/N 0200000..0300000", "Range 4+7 Range 13+7", "dots")]
    [InlineData("S/N 0300000 to 0200000", "", "no range runs backwards")]
    [InlineData("S/N 0200000 and below", "Range 4+7", "one end")]
    public void A_range_is_refused(string text, string refused, string because) => ExpectRefused(text, refused, because);

    [Theory]
    [InlineData("Quill 0200000", "Postcode 6+7", "a town before it")]
    [InlineData("0200000, Quill", "Postcode 0+7", "a town after it")]
    [InlineData("S/N 0200000, Quill", "", "a serial's label outweighs it")]
    public void A_postcode_beside_a_town_is_refused(string text, string refused, string because) => ExpectRefused(text, refused, because);

    [Theory]
    [InlineData("S/N 0200000 $450", "Price 13+3", "the sign touches the second number")]
    [InlineData("Q7 450€ 0200000", "Price 3+3", "it touches the first")]
    [InlineData("S/N 0200000 crowns 450", "Price 19+3", "the first has a serial's label")]
    [InlineData("450 crowns 0200000", "Price 0+3", "a word belongs to the number before it")]
    [InlineData("crowns 450 0200000", "Price 7+3", "or to the one after it, if there's none before")]
    public void A_currency_belongs_to_one_number(string text, string refused, string because) => ExpectRefused(text, refused, because);

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
    [InlineData("Q7 S/N 0200000 and a VX-9 S/N 0300000", "AnotherModel 30+7", "also with labels")]
    [InlineData("Q7 S/N 0200000 and a VX9 S/N 0300000", "AnotherModel 29+7", "a name is written with a dash or without")]
    [InlineData("Q7 S/N 0200000 and a Foo S/N 0300000", "AnotherModel 29+7", "an unknown name after the first instrument got its number")]
    [InlineData("Q7 and a WX-55 S/N 0300000", "AnotherModel 19+7", "an unknown name that looks like one")]
    [InlineData("Q7 with IC23, S/N 0300000", "", "a component is no instrument")]
    [InlineData("unlike a VX-9 my Q7 is 0200000", "", "one that is only compared with")]
    [InlineData("my Q7, unlike the VX-9, has S/N 0200000", "", "also between the name and the number")]
    [InlineData("my Q7 (with VX-9 keys) S/N 0200000", "", "one in brackets")]
    [InlineData("I have a VX-9. My Q7 is 0200000", "", "one in another sentence")]
    public void Another_instruments_number_is_refused(string text, string refused, string because) => ExpectRefused(text, refused, because);

    [Theory]
    [InlineData("suppose your Q7 has S/N 0200000", "Example 24+7", "the whole sentence is a supposition")]
    [InlineData("suppose, for a moment, S/N 0200000", "Example 27+7", "past its commas")]
    [InlineData("I suppose S/N 0200000", "", "a guess is none")]
    [InlineData("suppose it. S/N 0200000", "", "in another sentence")]
    [InlineData("e.g. S/N 0200000", "Example 9+7", "its dot ends nothing")]
    [InlineData("e.g. a cable, S/N 0200000", "", "a comma ends an example")]
    [InlineData("e.g. my Q7 has S/N 0200000", "", "the writer's own is no invention")]
    public void A_number_in_an_example_is_refused(string text, string refused, string because) => ExpectRefused(text, refused, because);

    [Theory]
    [InlineData("S/N is not 0200000", "Denied 11+7", "before it")]
    [InlineData("not the S/N 0200000", "Denied 12+7", "before its label")]
    [InlineData("not sold, S/N 0200000", "", "of something else")]
    [InlineData("Q7 not sold S/N 0200000", "", "of a word before the label")]
    [InlineData("0200000 isn't the S/N", "Denied 0+7", "after it, with a label")]
    [InlineData("S/N 0200000 not sold", "", "after it, without")]
    [InlineData("S/N 0200000じゃなくて", "Denied 4+7", "a word of its own for that")]
    [InlineData("S/N isn't 0200000 but 0300000", "Denied 10+7", "the other one is right")]
    [InlineData("~~S/N 0200000~~ S/N 0300000", "Denied 6+7", "struck through")]
    public void A_number_that_is_denied_is_refused(string text, string refused, string because) => ExpectRefused(text, refused, because);

    [Theory]
    [InlineData("Q7 S/N 0200000 belongs to my VX-9", "AnotherModel 7+7", "an instrument")]
    [InlineData("0200000 is the S/N of my VX-9", "AnotherModel 0+7", "past a label")]
    [InlineData("S/N 0200000 is the amp's", "AnotherModel 4+7", "a thing")]
    [InlineData("S/N 0200000 is the Q7's", "", "the instrument itself")]
    [InlineData("0200000 is the parcel", "OtherNumber 0+7", "another number's name")]
    [InlineData("0200000: that's the S/N of the amp", "AnotherModel 0+7", "in the next clause")]
    [InlineData("the amp has S/N 0200000", "AnotherModel 16+7", "a thing earlier in the sentence")]
    [InlineData("the amp of my Q7 has S/N 0200000", "AnotherModel 25+7", "whose instrument is named")]
    [InlineData("the amp and my Q7 S/N 0200000", "", "two things")]
    [InlineData("the Q7's amp has its own S/N 0200000", "AnotherModel 29+7", "one of its own")]
    public void What_belongs_to_something_named_elsewhere_is_refused(string text, string refused, string because) => ExpectRefused(text, refused, because);

    [Fact]
    public void Every_reason_that_there_is_was_tried()
    {
        var tried = string.Join(' ', typeof(NonSerialTests).GetMethods()
            .SelectMany(method => method.GetCustomAttributes(typeof(InlineDataAttribute), inherit: false))
            .Select(row => (string)((InlineDataAttribute)row).Data[1]!));

        Assert.All(Enum.GetNames<NonSerialKind>(), reason => Assert.Contains(reason, tried, StringComparison.Ordinal));
    }

    // What is refused does not depend on how much a number must look like a serial.
    private static void ExpectRefused(string text, string refused, string because) =>
        Assert.All(Enum.GetValues<Leniency>(), leniency =>
            Expect.Equal(refused, ResultText.Of(SmallKnowledge.Decoder.FindAll(text, leniency).NonSerials), because));

    [Theory]
    [InlineData("", "nothing at all")]
    [InlineData("My Q7 has a serial, but I can't read it.", "words")]
    [InlineData("S/N ???????", "signs for unread digits")]
    [InlineData("Q7X-XXXXX", "a name and letters that stand for digits")]
    public void Nothing_is_found_where_there_is_no_digit(string text, string because)
    {
        var found = SmallKnowledge.Decoder.FindAll(text, Leniency.Lenient);

        Expect.Equal("", ResultText.Of(found.NonSerials) + string.Concat(found.Serials.Select(ResultText.Of)), because);
    }
}
