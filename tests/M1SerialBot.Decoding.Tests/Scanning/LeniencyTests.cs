using M1SerialBot.Decoding.Scanning;
using M1SerialBot.Decoding.Tests.Miniature;

namespace M1SerialBot.Decoding.Tests.Scanning;

public sealed class LeniencyTests
{
    [Theory]
    [InlineData("S/N 0200000", Leniency.Strict, "the text calls it a serial")]
    [InlineData("Laufnummer0200000", Leniency.Strict, "also where the label is glued to it")]
    [InlineData("#K12345", Leniency.Strict, "a number sign")]
    [InlineData("Q7 0200000", Leniency.Strict, "the text names the model")]
    [InlineData("Q7X-345678", Leniency.Strict, "the name is a part of it")]
    [InlineData("0200000", Leniency.Normal, "the form that keyboards carry")]
    [InlineData("5000000", Leniency.Normal, "the form, whatever the number")]
    [InlineData("02?????", Leniency.Normal, "unread digits in it")]
    [InlineData("K12345", Leniency.Lenient, "a form that somebody claims")]
    [InlineData("71123456", Leniency.Lenient, "another")]
    [InlineData("12345", null, "no form of a serial")]
    [InlineData("120", null, "first digits are read only where nothing else is said")]
    public void A_number_must_look_like_a_serial_enough(string text, Leniency? strictest, string because)
    {
        foreach (var leniency in Enum.GetValues<Leniency>())
        {
            var found = SmallKnowledge.Decoder.FindAll(text, leniency);

            Expect.Equal(strictest is not null && leniency >= strictest, found.Serials.Length == 1, $"{leniency}: {because}");
        }
    }

    [Fact]
    public void Normal_is_usual() =>
        Assert.Equal(SmallKnowledge.Decoder.FindAll("0200000 K12345", Leniency.Normal).Serials, SmallKnowledge.Decoder.FindAll("0200000 K12345").Serials);

    [Theory]
    [InlineData(null, "", "", "no text")]
    [InlineData("", "", "", "nothing in it")]
    [InlineData("0200000 0300000", "0200000 0+7|0300000 8+7", "", "two numbers in a row")]
    [InlineData("0200000 and again 0200000", "0200000 0+7|0200000 18+7", "", "each place counts")]
    [InlineData("Q7 S/N 0200 000 of 1971, $450", "0200000 7+8 Q7", "Year 19+4 Price 26+3", "a listing")]
    [InlineData("Q7: 0200000. Q7X-345678!", "0200000 4+7 Q7|Q7X-345678 13+10 Q7X", "", "each with its model")]
    [InlineData("0200000 450.00", "0200000 0+7", "Price 8+6", "a number and a price, with a blank between")]
    [InlineData("0200000?", "0200000 0+7", "", "a question")]
    [InlineData("\u202E0200000 \u200BK12345", "0200000 1+7|K12345 10+6", "", "marks without width")]
    public void Serials_and_refusals_are_told_in_order_with_their_places(string? text, string serials, string refused, string because)
    {
        var found = SmallKnowledge.Decoder.FindAll(text, Leniency.Lenient);

        Expect.Equal(serials, string.Join('|', found.Serials.Select(ResultText.Of)), because);
        Expect.Equal(refused, ResultText.Of(found.NonSerials), because);
    }
}
