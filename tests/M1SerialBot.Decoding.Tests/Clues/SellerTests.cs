using M1SerialBot.Decoding.Clues;
using M1SerialBot.Decoding.Results;
using M1SerialBot.Decoding.Tests.Miniature;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Tests.Clues;

public sealed class SellerTests
{
    [Theory]
    [InlineData("1971", 1971, "a year")]
    [InlineData("'71", 1971, "its last two digits")]
    [InlineData("bought new in 1971", 1971, "in a sentence")]
    [InlineData("1971, yes 71", 1971, "twice the same")]
    [InlineData("ca. 1971", 1971, "a word of two letters is no year")]
    [InlineData("ĉirkaŭ 71", 1971, "two digits behind a word that makes them a year")]
    [InlineData("jaro 71", 1971, "such a word of the knowledge")]
    [InlineData("71", 1971, "two digits alone")]
    [InlineData("‘71", 1971, "any kind of apostrophe")]
    [InlineData("’05", 2005, "an apostrophe, and no year of the last century that is believed")]
    [InlineData("1971-11", 1971, "a whole date")]
    [InlineData("3/4/1971", 1971, "a date whose month is not certain")]
    [InlineData("U46", 1966, "a year of an era")]
    [InlineData("日光46年", 1966, "a year of an era, in another script")]
    [InlineData("51年", 1971, "a year of the era in which they were made")]
    [InlineData("1971?", 1971, "and a question")]
    [InlineData("Kristnasko 1971", 1971, "a holiday of a year")]
    [InlineData("printempo 71", 1971, "a season of a year")]
    [InlineData("K2/71", 1971, "a quarter of a year")]
    [InlineData("1200 crowns in 1971", 1971, "four digits that are no year, and a year")]
    [InlineData("1950", 1950, "the first that is believed")]
    [InlineData("2010", 2010, "the last that is believed")]
    public void The_year_is_read(string text, int year, string because)
    {
        var clue = Assert.Single(SmallKnowledge.Decoder.Decode("0200000", new ClueSet { [ClueKind.Seller] = text }).Clues.Given);

        Expect.Equal(($"{year}-01..{year}-12", year), (clue.Means.ToString(), clue.ReadAs?.Year), because);
        Assert.False(clue.Narrows, because);
    }

    [Theory]
    [InlineData("the seventies", 0, "no digits")]
    [InlineData("no idea", 0, "words of two letters")]
    [InlineData("paid 71 for it", 5, "a price")]
    [InlineData("71 crowns", 0, "a price")]
    [InlineData("1930aj", 0, "ten years before those that are believed")]
    [InlineData("30 jaroj", 0, "an age")]
    [InlineData("U99", 1, "the era had no such year")]
    [InlineData("7", 0, "one digit")]
    [InlineData("'30", 1, "neither 1930 nor 2030 is believed")]
    [InlineData("in 1949", 3, "before those that are believed")]
    [InlineData("2011", 0, "after them")]
    [InlineData("19711", 0, "five digits")]
    public void Anything_else_is_told(string text, int position, string because)
    {
        var result = SmallKnowledge.Decoder.Decode("0200000", new ClueSet { [ClueKind.Seller] = text });

        var problem = Assert.IsType<UnreadableClue>(Assert.Single(result.Problems));
        Expect.Equal((position, ClueKind.Seller), (problem.Position, problem.Clue), because);
    }

    [Theory]
    [InlineData("1971/72", "two years in one")]
    [InlineData("71/72", "with two digits each")]
    [InlineData("1971 or 1972", "two years and a word")]
    public void Of_two_years_it_may_be_either(string text, string because)
    {
        var clue = Assert.Single(SmallKnowledge.Decoder.Decode("0200000", new ClueSet { [ClueKind.Seller] = text }).Clues.Given);

        Expect.Equal(("1971-01..1972-12", null), (clue.Means.ToString(), clue.ReadAs), because);
    }

    [Theory]
    [InlineData("1970aj", "1970-01..1979-12", "an ending")]
    [InlineData("1970 L", "1970-01..1979-12", "a letter that an era has too")]
    [InlineData("70aj", "1970-01..1979-12", "two digits")]
    [InlineData("'70aj", "1970-01..1979-12", "an apostrophe")]
    [InlineData("jaroj 70", "1970-01..1979-12", "a word before them")]
    [InlineData("197?", "1970-01..1979-12", "a digit that isn't known")]
    [InlineData("la sepdekaj", "1970-01..1979-12", "a name")]
    [InlineData("frua 70aj", "1970-01..1974-12", "a part of them")]
    [InlineData("malfrua sepdekaj", "1975-01..1979-12", "the other")]
    [InlineData("1940aj", "", "none of them is believed")]
    [InlineData("2010aj", "2010-01..2010-12", "only the first is believed")]
    [InlineData("71aj", "", "ten years begin with a zero")]
    public void Ten_years_are_read(string text, string window, string because) => Expect.Equal(
        window, $"{SmallKnowledge.Decoder.Decode("0200000", new ClueSet { [ClueKind.Seller] = text }).Clues.Given.FirstOrDefault()?.Means}", because);

    [Fact]
    public void A_winter_adds_the_months_beyond_its_year() => Assert.Equal(
        "1970-12..1972-03", Assert.Single(SmallKnowledge.Decoder.Decode("0200000", new ClueSet { [ClueKind.Seller] = "vintro 1971" }).Clues.Given).Means.ToString());

    [Theory]
    [InlineData("1971", ClueVerdict.Fits, "", "the window begins in it")]
    [InlineData("1972", ClueVerdict.Fits, "", "the window ends in it")]
    [InlineData("1973", ClueVerdict.Check, "M1-C06@4", "a claim to ask about")]
    public void It_is_held_against_the_window_and_changes_nothing(string text, ClueVerdict verdict, string conflicts, string because)
    {
        var result = SmallKnowledge.Decoder.Decode("S/N 0200000", new ClueSet { [ClueKind.Seller] = text });

        Expect.Equal(verdict, result.Clues.Verdict, because);
        Expect.Equal(conflicts, ResultText.Of(result.Conflicts), because);
        Expect.Equal(("1971-09..1972-05", Confidence.Low), (result.Window.ToString()!, result.Confidence), because);
        Assert.True(result.Clues.Window is null, because);
    }

    [Fact]
    public void It_is_held_against_what_the_other_clues_leave()
    {
        var result = SmallKnowledge.Decoder.Decode("0200000", new ClueSet { [ClueKind.Seller] = "1971", [ClueKind.Chip] = "7202" });

        var conflict = Assert.IsType<SellerOutsideWindow>(Assert.Single(result.Conflicts));
        Assert.Equal((1971, "1972-01..1972-05"), (conflict.Year, conflict.Window.ToString()));
        Assert.Equal(["a slip of memory", "the year of buying", "a page on the web"], conflict.InnocentCauses);
        Assert.Equal(ClueVerdict.Check, result.Clues.Verdict);
    }

    [Fact]
    public void A_conflict_weighs_more_than_what_a_seller_says()
    {
        var result = SmallKnowledge.Decoder.Decode("0200000", new ClueSet { [ClueKind.Seller] = "1980", [ClueKind.Chip] = "7301" });

        Assert.Equal(ClueVerdict.Conflict, result.Clues.Verdict);
        Assert.Equal("M1-C03@0 M1-C06@0", ResultText.Of(result.Conflicts));
    }
}
