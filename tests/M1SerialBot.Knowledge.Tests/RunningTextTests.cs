using M1SerialBot.Decoding.Scanning;

namespace M1SerialBot.Knowledge.Tests;

/// <summary>What sellers and forum posters really write.</summary>
public sealed class RunningTextTests
{
    [Theory]
    [InlineData("Korg M1 for sale, EUR 350, serial number 198765, call 0171 234567.", "198765", "Price,Telephone", "a seller's listing")]
    [InlineData("Selling my M1 (1989), S/N 012345, 250€ VB, 80331 München PLZ 80331", "012345", "Year,Price,Postcode", "a German listing")]
    [InlineData("CC 74 does nothing; my M1's number is 123456, bought 1990-03-12", "123456", "MidiNumber,Date", "a forum post")]
    [InlineData("My licence: ABCD-1234-EFGH-5678, hardware serial 005560", "005560", "LicenceCode", "somebody posts a licence")]
    [InlineData("https://example.org/item/123456 shows 198765", "198765", "WebAddress", "a link holds a number too")]
    [InlineData("It cost 150000 yen in 1988", "", "Price,Year", "money, though it has six digits")]
    [InlineData("+49 171 2345678 or (030) 123456", "", "Telephone,Telephone", "numbers to ring")]
    [InlineData("The ROM says 880219", "", "RomLabel", "a label inside")]
    [InlineData("Reset it to 000000", "", "OnlyZeros", "no unit carries only zeros")]
    [InlineData("My M3R is 012345 and my T3 is 123456", "", "AnotherModel,AnotherModel", "other instruments")]
    [InlineData("価格 248000円, 製造番号198765", "198765", "Price", "a Japanese listing")]
    [InlineData("KORG M1 1988年発売。定価248000円。", "", "Year,Price", "a list price before the sign for yen")]
    [InlineData("1988年5月発売当時の定価¥248,000", "", "Year,Price", "and behind it")]
    [InlineData("M1R 定価210000 / M3R 定価 124000", "", "Price,Price", "and without one")]
    [InlineData("M1 list price: 248000 yen", "", "Price", "a word for yen")]
    public void Serials_are_found_and_other_numbers_are_named(string text, string serials, string refused, string because)
    {
        var found = RealKnowledge.Decoder.FindAll(text);

        Assert.True(serials == string.Join(',', found.Serials.Select(serial => serial.Text)), $"{string.Join(',', found.Serials)}, for {because}");
        Assert.Equal(refused, string.Join(',', found.NonSerials.Select(number => number.Kind)));
    }

    [Theory]
    [InlineData("198765,012345", "198765,012345", "a comma parts them")]
    [InlineData("198765/012345", "198765,012345", "so does a stroke")]
    [InlineData("198765(1993)", "198765", "and a bracket")]
    [InlineData("198765-é", "", "a letter that no serial has makes it something else")]
    [InlineData("19880219?", "", "or asked about")]
    [InlineData("19-880219", "", "a date is one however its digits are grouped")]
    [InlineData("about 350 M1EX12345", "M1EX-12345", "a name that is glued to a number parts it from the one before")]
    [InlineData("CC 74 198765", "198765", "a cue tells of the next number only")]
    [InlineData("serial no 198,765", "198765", "thousands are parted in many ways")]
    [InlineData("M1 198.765", "", "where the text says that it is a serial: the name alone isn't enough, for 250,000 were sold")]
    [InlineData("100,000 were made", "", "and only there")]
    [InlineData("48.137154, 11.576124", "", "a place on a map")]
    [InlineData("555-1234", "", "a telephone number without its area code")]
    public void Numbers_are_told_apart(string text, string serials, string because) =>
        Assert.True(serials == string.Join(',', RealKnowledge.Decoder.FindAll(text).Serials.Select(serial => serial.Text)), because);

    [Theory]
    [InlineData("198,765", "198765", "alone, it can only be the serial")]
    [InlineData("12 03 45", "120345", "digits are written in pairs, too")]
    [InlineData("12.03.45", null, "with dots, pairs are a date")]
    [InlineData("M1EX B 12345", "B12345", "a name reaches no farther than what stands right behind it")]
    [InlineData("one of 250,000, serial 012345", "012345", "beside a plain number it is a count")]
    [InlineData("1,499.00", null, "cents make it a price")]
    [InlineData("1,499", null, "four digits are too few")]
    [InlineData("1,198,765", null, "seven are too many for the run")]
    public void Groups_of_digits_are_read_where_nothing_better_is_there(string text, string? serial, string because) =>
        Assert.True(serial == RealKnowledge.Decoder.Decode(text).Serial?.Text, because);

    [Theory]
    [InlineData("serial 198765", Leniency.Strict, 1, "the text calls it a serial")]
    [InlineData("here is 198765", Leniency.Strict, 0, "the text does not")]
    [InlineData("here is 198765", Leniency.Normal, 1, "six digits are a keyboard's form")]
    [InlineData("here is 8123456", Leniency.Normal, 0, "seven are only claimed")]
    [InlineData("here is 8123456", Leniency.Lenient, 1, "every claimed form counts")]
    [InlineData("here is A12345", Leniency.Normal, 0, "a letter and five digits can be anything")]
    [InlineData("my M1R is A12345", Leniency.Normal, 1, "the model is named")]
    [InlineData("M1EX-87654", Leniency.Strict, 1, "the model is a part of it")]
    public void Leniency_decides_what_is_enough(string text, Leniency leniency, int count, string because) =>
        Assert.True(RealKnowledge.Decoder.FindAll(text, leniency).Serials.Length == count, because);
}
