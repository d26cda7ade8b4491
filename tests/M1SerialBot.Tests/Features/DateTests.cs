using M1SerialBot.Decoding.Clues;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Tests.Features;

/// <summary>Dates on Japanese stamps and papers, and dates that sellers write. The M1 was made from 1988 to 1995.</summary>
public sealed class DateTests
{
    [Theory]
    [InlineData("63.5.12", 1988, 5, 12, "Showa 63", "as on a stamp inside: no M1 is of 1963")]
    [InlineData("S63", 1988, null, null, "Showa 63", "the era's letter")]
    [InlineData("S.63", 1988, null, null, "Showa 63", "and a point")]
    [InlineData("昭和63年5月", 1988, 5, null, "Showa 63", "as on a warranty card")]
    [InlineData("昭和６３年５月１２日", 1988, 5, 12, "Showa 63", "full width")]
    [InlineData("64.1.x", 1989, 1, null, "Showa 64", "the last seven days of Showa, the day unread")]
    [InlineData("1.5.12", 1989, 5, 12, "Heisei 1", "not 2001, and not 1912")]
    [InlineData("H1", 1989, null, null, "Heisei 1", "the era's letter")]
    [InlineData("平成元年", 1989, null, null, "Heisei 1", "the first year has a name")]
    [InlineData("平成1年", 1989, null, null, "Heisei 1", "or a number")]
    [InlineData("H.2.4.1", 1990, 4, 1, "Heisei 2", "points all through")]
    [InlineData("3.12.24", 1991, 12, 24, "Heisei 3", "December comes second, so the year is first")]
    [InlineData("4.10.1", 1992, 10, 1, "Heisei 4", "1992")]
    [InlineData("5.3.3", 1993, 3, 3, "Heisei 5", "1993")]
    [InlineData("6.7.31", 1994, 7, 31, "Heisei 6", "1994")]
    [InlineData("7.12.1", 1995, 12, 1, "Heisei 7", "the last year")]
    [InlineData("89.5.12", 1989, 5, 12, "", "a stamp may count by the calendar")]
    [InlineData("'89", 1989, null, null, "", "as people write it")]
    [InlineData("03.04.1990", 1990, 4, 3, "", "dots are day first")]
    [InlineData("03/04/1990", 1990, null, null, "", "with strokes either can be the month, so the year alone counts")]
    [InlineData("R5", 2023, null, null, "Reiwa 5", "a paper from a later sale")]
    public void Dates_are_read_whichever_way_they_count_years(string text, int year, int? month, int? day, string era, string because)
    {
        var clue = Assert.Single(ProgramRun.Content.Decoder.Decode("", new ClueSet { [ClueKind.Sold] = text }).Clues.Given);

        Assert.True((year, month, day) == (clue.ReadAs!.Year, clue.ReadAs.Month, clue.ReadAs.Day), $"{clue.ReadAs}: {because}");
        Assert.Equal(era, clue.ReadAs.Era is { } read ? $"{read.Era} {read.Year}" : "");
    }

    [Theory]
    [InlineData("8.5.12", "Heisei 8 is 1996, and none was made then")]
    [InlineData("62.5.12", "Showa 62 is 1987, and none was made then")]
    [InlineData("1.5", "a day and a month, or a year and a month")]
    public void What_may_mean_two_things_or_nothing_is_not_read(string text, string because) =>
        Assert.True(ProgramRun.Content.Decoder.Decode("", new ClueSet { [ClueKind.Sold] = text }).Clues.Given.IsEmpty, because);

    [Theory]
    [InlineData("ca. 1989", 1989, "two letters are no year")]
    [InlineData("Bj. 1989", 1989, "the German for a year of building")]
    [InlineData("Bj. 89", 1989, "in short")]
    [InlineData("'89", 1989, "shorter still")]
    [InlineData("early '90", 1990, "with a word before it")]
    [InlineData("昭和63年", 1988, "by the Japanese count")]
    [InlineData("is in the box", null, "four words of two and three letters")]
    [InlineData("35 years old", null, "an age")]
    [InlineData("1900", null, "before there was Korg")]
    public void A_seller_gives_a_year_or_none(string text, int? year, string because)
    {
        var result = ProgramRun.Content.Decoder.Decode("198765", new ClueSet { [ClueKind.Seller] = text });

        Assert.True(year == result.Clues.Given.FirstOrDefault()?.Means.From?.Year, because);
        Assert.Equal(year is null ? ["M1-E10"] : [], result.Problems.Select(problem => problem.Code));
    }

    [Fact]
    public void Who_does_not_know_is_not_told_so() => Assert.Empty(ProgramRun.Content.Decoder.Decode("198765", new ClueSet { [ClueKind.Seller] = "no idea" }).Problems);

    [Fact]
    public void A_stamp_dates_the_building_and_a_paper_bounds_it()
    {
        Assert.Equal("1988-04..1988-05", Means("stamp 63.5.12"));
        Assert.Equal("1988-04..1988-05", Means("検査 昭和63年5月12日"));
        Assert.Equal("..1988-05", Means("63.5.12"));
    }

    private static string Means(string sold) => Assert.Single(ProgramRun.Content.Decoder.Decode("", new ClueSet { [ClueKind.Sold] = sold }).Clues.Given).Means.ToString();
}
