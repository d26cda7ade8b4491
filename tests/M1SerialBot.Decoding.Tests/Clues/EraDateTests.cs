using M1SerialBot.Decoding.Clues;
using M1SerialBot.Decoding.Tests.Miniature;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Tests.Clues;

/// <summary>Years of invented eras: Suno began with 1921, Luno with 1974; the Q7 was made from 1971 to 1979.</summary>
public sealed class EraDateTests
{
    [Theory]
    [InlineData("U51", "1971 Suno 51", "a letter and the year")]
    [InlineData("u.51", "1971 Suno 51", "a point between")]
    [InlineData("Suno 51", "1971 Suno 51", "the name")]
    [InlineData("U51.11", "1971-11 Suno 51", "with a month")]
    [InlineData("U.51.11.23", "1971-11-23 Suno 51", "with a day")]
    [InlineData("51.11.23", "1971-11-23 Suno 51", "without the era: the year in which they were made")]
    [InlineData("2.5.12", "1975-05-12 Luno 2", "the second era, and not 1902 or 2012")]
    [InlineData("6.1.31", "1979-01-31 Luno 6", "the last year of production")]
    [InlineData("54.1.x", "1974-01 Suno 54", "a day that cannot be read")]
    [InlineData("54.1.?", "1974-01 Suno 54", "nor here")]
    [InlineData("51.11", "1971-11 Suno 51", "a number past 31 is no day, so it is the year")]
    [InlineData("日光51年11月23日", "1971-11-23 Suno 51", "in full")]
    [InlineData("1971年11月23号", "1971-11-23", "another sign for the day")]
    [InlineData("日光51年11月", "1971-11 Suno 51", "without the day")]
    [InlineData("日光51年", "1971 Suno 51", "without the month")]
    [InlineData("月光元年", "1974 Luno 1", "the first year has a name of its own")]
    [InlineData("月光元年5月", "1974-05 Luno 1", "with a month")]
    [InlineData("月光１年", "1974 Luno 1", "a full-width digit")]
    [InlineData("Ｕ５１．１１", "1971-11 Suno 51", "full width throughout")]
    [InlineData("51年11月23日", "1971-11-23 Suno 51", "the signs without the era")]
    [InlineData("71年11月", "1971-11", "the signs with a calendar year")]
    [InlineData("1971年11月", "1971-11", "and with all its digits")]
    [InlineData("71.11.23", "1971-11-23", "a calendar year, first")]
    [InlineData("23.11.71", "1971-11-23", "and last")]
    [InlineData("stamp U51.11.23", "1971-11-23 Suno 51", "on a stamp")]
    public void A_year_of_an_era_is_read_and_told(string text, string read, string because) => Expect.Equal(read, DateOf(text), because);

    [Theory]
    [InlineData("U55", "the era ended with its year 54")]
    [InlineData("U0", "no era has a year 0")]
    [InlineData("U", "no year")]
    [InlineData("2.5", "a day and a month, or a year and a month")]
    [InlineData("9.5.12", "1982 by the second era, and nothing was made then")]
    [InlineData("40.5.12", "1960 by the first era")]
    [InlineData("51.13.1", "there is no month 13")]
    [InlineData("51.2.30", "nor a 30th of February")]
    [InlineData("5 majo 2", "a month by name, and no era: two numbers that may be anything")]
    [InlineData("M51", "no such era")]
    [InlineData("U51 L2", "two years")]
    [InlineData("U6", "the years that are believed begin later")]
    public void Anything_else_is_not_read(string text, string because) => Expect.Equal("", DateOf(text), because);

    [Fact]
    public void A_number_that_two_calendars_know_is_not_read()
    {
        var decoder = SmallKnowledge.Original.With("lexicon/dates.json", "$.eras[0].firstYear", "1902").MakeDecoder();

        Assert.Empty(decoder.Decode("", new ClueSet { [ClueKind.Sold] = "72.5.12" }).Clues.Given);
    }

    private static string DateOf(string text)
    {
        var clues = SmallKnowledge.Decoder.Decode("", new ClueSet { [ClueKind.Sold] = text }).Clues;
        return clues.Given is [{ ReadAs: { } read }] ? ResultText.Of(read) : "";
    }
}
