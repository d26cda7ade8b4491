using M1SerialBot.Decoding.Clues;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Knowledge.Tests;

/// <summary>The words and eras of dates.</summary>
public sealed class DateTests
{
    [Theory]
    [InlineData("S63", "Sold", 1988, "a year of Showa")]
    [InlineData("昭和63年5月", "Sold", 1988, "in Japanese")]
    [InlineData("63.5.12", "Sold", 1988, "without the era")]
    [InlineData("1.5.12", "Sold", 1989, "a year of Heisei, not of this century")]
    [InlineData("平成元年", "Sold", 1989, "the first year of Heisei")]
    [InlineData("stamp H2.4.1", "Stamp", 1990, "on a stamp")]
    [InlineData("検印 2.4.1", "Stamp", 1990, "on a stamp, in Japanese")]
    [InlineData("warranty card 1990-03", "Sold", 1990, "on a paper that is named")]
    public void A_date_on_a_paper_is_read(string text, string kind, int year, string because)
    {
        var clue = Assert.Single(RealKnowledge.Decoder.Decode("", new ClueSet { [ClueKind.Sold] = text }).Clues.Given);

        Assert.True((kind, year) == (clue.Kind.ToString(), clue.ReadAs!.Year), because);
    }

    [Theory]
    [InlineData("Bj. 89", 1989, "the German for a year of building")]
    [InlineData("ca. 1989", 1989, "two letters are no year")]
    [InlineData("no idea", null, "nor are these")]
    public void A_seller_gives_a_year_or_none(string text, int? year, string because) => Assert.True(
        year == RealKnowledge.Decoder.Decode("", new ClueSet { [ClueKind.Seller] = text }).Clues.Given.FirstOrDefault()?.ReadAs!.Year, because);
}
