using M1SerialBot.Decoding.Clues;
using M1SerialBot.Decoding.Results;
using M1SerialBot.Decoding.Tests.Miniature;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Tests.Clues;

public sealed class SoldTests
{
    [Theory]
    [InlineData("1971-11", "1971-11", "year and month")]
    [InlineData("1971-11-23", "1971-11", "with a day")]
    [InlineData("1971/11/23", "1971-11", "strokes")]
    [InlineData("11/1971", "1971-11", "month and year")]
    [InlineData("23.11.1971", "1971-11", "day first")]
    [InlineData("11/11/1971", "1971-11", "strokes, and either way round it is the same")]
    [InlineData("11/23/1971", "1971-11", "month first: there is no month 23")]
    [InlineData("11.11.1971", "1971-11", "either way round it is the same")]
    [InlineData("1971", "1971-12", "a year alone stands for its last month")]
    [InlineData("Novembro 1971", "1971-11", "a month by name")]
    [InlineData("23 novembro 1971", "1971-11", "a day and a month by name")]
    [InlineData("dec 3, 1971", "1971-12", "a short name, and the month first")]
    [InlineData("1971 sep 3", "1971-09", "a name behind the year")]
    [InlineData("１９７１－１１", "1971-11", "full width")]
    [InlineData("03.04.1971", "1971-04", "dots are day first")]
    [InlineData("03.04.71", "1971-04", "with a short year, too")]
    [InlineData("03/04/1971", "1971-12", "with strokes either can be the month, so the year alone counts")]
    [InlineData("19711123", "1971-11", "no gaps")]
    [InlineData("197111", "1971-11", "no gap between year and month")]
    [InlineData("23a de novembro 1971", "1971-11", "an ordinal, and a word that says nothing")]
    [InlineData("ĉirkaŭ 1971", "1971-12", "a word before the year")]
    [InlineData("03/71", "1971-03", "two digits that can only be the year")]
    [InlineData("71/03", "1971-03", "and in front")]
    [InlineData("71.3.12", "1971-03", "year first, as on a stamp")]
    [InlineData("23.3.'71", "1971-03", "here the month is certain too")]
    [InlineData("'71", "1971-12", "a year alone")]
    [InlineData("1971-11-23 14:25", "1971-11", "with a time")]
    [InlineData("1971-11-23 14:25:30", "1971-11", "to the second")]
    [InlineData("9:05 23.11.1971", "1971-11", "the time first")]
    [InlineData("1971-11-?", "1971-11", "a day that cannot be read")]
    [InlineData("1971-11-xx", "1971-11", "nor here")]
    [InlineData("1971-??", "1971-12", "a month that cannot be read")]
    [InlineData("1971-?-?", "1971-12", "neither the month nor the day")]
    [InlineData("receipt 1971-11", "1971-11", "the paper is named")]
    [InlineData("1971-11, card", "1971-11", "behind it")]
    [InlineData("1968-01", "1968-01", "the first month that is believed")]
    [InlineData("1999-12", "1999-12", "the last one")]
    [InlineData("Kristnasko 1971", "1971-12", "a holiday")]
    [InlineData("1971 kristnasko", "1971-12", "behind the year")]
    [InlineData("la jara fino 1971", "1971-12", "a name of several words")]
    [InlineData("printempo 1971", "1971-12", "a season that begins in March or in September")]
    [InlineData("printempo '71", "1971-12", "with a short year")]
    [InlineData("vintro 1971", "1972-03", "a season that can end in the next year")]
    [InlineData("1971年冬", "1972-03", "in another script")]
    [InlineData("K1 1971", "1971-03", "a quarter")]
    [InlineData("2. kvarono 1971", "1971-06", "its number before the word")]
    [InlineData("1971 K3", "1971-09", "behind the year")]
    [InlineData("unua kvarono de 1971", "1971-03", "its number in words")]
    [InlineData("II kvarono 1971", "1971-06", "in Roman numerals")]
    [InlineData("1a duono 1971", "1971-06", "a half")]
    [InlineData("K4 1971", "1971-12", "the last quarter")]
    [InlineData("majo duono 1971", "1971-05", "a half of a month that is named")]
    [InlineData("1971, 2a kvarono", "1971-06", "the year first")]
    [InlineData("duono 1971", "1971-12", "a half that has no number")]
    [InlineData("1971년 3월", "1971-03", "the Korean signs")]
    [InlineData("1971년 3월 12일", "1971-03", "with a day")]
    [InlineData("71년 3월", "1971-03", "with two digits for the year")]
    [InlineData("dato 710312", "1971-03", "six digits after a word for a date")]
    [InlineData("dato de 710312", "1971-03", "with a word between")]
    [InlineData("receipt 710312", "1971-03", "after the paper's name")]
    [InlineData("dato: 230371", "1971-03", "the year last")]
    [InlineData("dato 110371", "1971-12", "day and month can be either way round")]
    [InlineData("1971 novembrO", "1971-11", "no matter which letters are large")]
    [InlineData("novem\u200Bbro 1971", "1971-11", "with a character that has no width")]
    [InlineData("ĉirkau 1971", "1971-12", "without its accent")]
    public void Dates_of_all_forms_are_read(string text, string month, string because)
    {
        var clue = Assert.Single(SmallKnowledge.Decoder.Decode("0200000", new ClueSet { [ClueKind.Sold] = text }).Clues.Given);

        Expect.Equal($"..{month}", clue.Means.ToString(), because);
        Expect.Equal((ClueKind.Sold, text), (clue.Kind, clue.Text), because);
    }

    [Theory]
    [InlineData("U1 1971", "..1971-06", "a half, beside a calendar's year")]
    [InlineData("U2 1971", "..1971-12", "the second half")]
    [InlineData("1971 U1", "..1971-06", "behind the year")]
    [InlineData("1U 1971", "..1971-06", "its number in front")]
    [InlineData("U51", "..1971-12", "alone it is the era")]
    [InlineData("U51.3", "..1971-03", "and so it is with a month")]
    [InlineData("U3 1971", "", "no year has a third half, so there are two years")]
    public void A_letter_may_stand_for_an_era_and_for_a_part_of_a_year(string text, string means, string because)
    {
        var decoder = SmallKnowledge.Original.With("lexicon/dates.json", "$.parts[1].letters", """["U"]""").MakeDecoder();

        Expect.Equal(means, decoder.Decode("", new ClueSet { [ClueKind.Sold] = text }).Clues.Given.SingleOrDefault()?.Means.ToString() ?? "", because);
    }

    [Theory]
    [InlineData(40, 1, "as long as a date may be")]
    [InlineData(41, 0, "longer than any date")]
    public void A_text_that_is_too_long_is_no_date(int length, int given, string because) =>
        Expect.Equal(given, SmallKnowledge.Decoder.Decode("", new ClueSet { [ClueKind.Sold] = "1971-11".PadLeft(length) }).Clues.Given.Length, because);

    [Theory]
    [InlineData("1971-13", 0, "there is no month 13")]
    [InlineData("1971-00", 0, "there is no month nought")]
    [InlineData("1971-?-11", 0, "a day of a month that cannot be read")]
    [InlineData("1971-11-32", 0, "there is no day 32")]
    [InlineData("13.32.1971", 0, "neither is a month")]
    [InlineData("03/12", 0, "either may be the year, the month or the day")]
    [InlineData("71", 0, "two digits alone may be anything")]
    [InlineData("1971-02-30", 0, "there is no such day")]
    [InlineData("about 1971-11", 6, "a word that belongs to no date")]
    [InlineData("1971 1972", 0, "two years")]
    [InlineData("1967-12", 0, "a year before those that are believed")]
    [InlineData("about 2000-01", 6, "a year after them, and a word that is no month")]
    [InlineData("november 1971", 9, "a month in a language that the knowledge does not know")]
    [InlineData("Marto Majo 1971", 11, "two months")]
    [InlineData("long ago", 0, "no date")]
    [InlineData("1971 11 23 5", 0, "four numbers")]
    [InlineData("710312", 0, "a serial, unless something calls it a date")]
    [InlineData("dato 713312", 5, "there is no month 33")]
    [InlineData("K5 1971", 1, "there is no fifth quarter")]
    [InlineData("5a kvarono 1971", 0, "nor here")]
    [InlineData("printempo 3", 10, "a season and a number that can be no year")]
    [InlineData("printempo", 0, "a season of no year")]
    [InlineData("printempo vintro 1971", 17, "two seasons")]
    [InlineData("printempo 3 1971", 10, "a season and a day")]
    [InlineData("19711323", 0, "there is no month 13 without gaps either")]
    [InlineData("1971-11-23, stamped on the back of the card", 0, "more words than a date has")]
    public void Anything_else_is_told_and_changes_nothing(string text, int position, string because)
    {
        var result = SmallKnowledge.Decoder.Decode("0200000", new ClueSet { [ClueKind.Sold] = text });

        var problem = Assert.IsType<UnreadableClue>(Assert.Single(result.Problems));
        Expect.Equal((position, ClueKind.Sold, text), (problem.Position, problem.Clue, problem.Text), because);
        Expect.Equal("1971-09..1972-05", result.Window.ToString(), because);
        Assert.Empty(result.Clues.Given);
    }
}
