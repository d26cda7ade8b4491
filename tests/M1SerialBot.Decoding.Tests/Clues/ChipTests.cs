using M1SerialBot.Decoding.Clues;
using M1SerialBot.Decoding.Results;
using M1SerialBot.Decoding.Tests.Miniature;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Tests.Clues;

public sealed class ChipTests
{
    [Theory]
    [InlineData("7143", "1971-10", "year and week: 22 October")]
    [InlineData("7101", "1971-01", "the first week")]
    [InlineData("7105", "1971-01", "the week that begins on 29 January: the first day counts")]
    [InlineData("7106", "1971-02", "the week that begins on 5 February")]
    [InlineData("7152", "1971-12", "the last whole week")]
    [InlineData("7153", "1971-12", "the day or two behind it")]
    [InlineData("143", "1971-10", "one digit for the year")]
    [InlineData("643", "1976-10", "the last year of the ten that begin with 1967")]
    [InlineData("943", "1969-10", "a digit that is lower in the next decade")]
    [InlineData("6801", "1968-01", "the first year that is believed")]
    [InlineData("8153", "1981-12", "the last year that is believed")]
    [InlineData("JAPAN 7143 HA", "1971-10", "words around it")]
    [InlineData("7143EA", "1971-10", "letters glued to it")]
    [InlineData("7143 7143", "1971-10", "the same code twice is one")]
    [InlineData("D4416C-15 7143", "1971-10", "a part number of four digits with a week past 53 is none")]
    [InlineData("７１４３", "1971-10", "full width")]
    [InlineData("71\u200B43", null, "a character within parts the digits")]
    [InlineData("7143 150", "1971-10", "four digits come before three")]
    [InlineData("1971-10", "1971-10", "a date, where there is no week")]
    [InlineData("oktobro 1971", "1971-10", "a date in words")]
    [InlineData("U46.10.22", null, "an era's year before those that are believed")]
    [InlineData("51.10.22", "1971-10", "a date that counts years by an era")]
    [InlineData("L1", "1974-01", "a year alone begins with its first month")]
    [InlineData("1971", "1971-01", "and so does a calendar year")]
    [InlineData("71.10", "1971-03", "a year and a week or a month: the week is the earlier")]
    [InlineData("71-43", "1971-10", "year and week with a dash")]
    [InlineData("43/71", "1971-10", "week and year")]
    [InlineData("12/71", "1971-03", "a week or a month: the week is the earlier")]
    [InlineData("semajno 43 71", "1971-10", "a week that is named, and a short year")]
    [InlineData("printempo 1971", "1971-03", "a season")]
    [InlineData("K2 1971", "1971-04", "a quarter begins with its first month")]
    [InlineData("K4 1971", "1971-10", "and so does the last")]
    [InlineData("vintro 1971", "1970-12", "a winter can begin in the year before")]
    [InlineData("7143, 7205 and 7150", "1972-01", "the newest of several")]
    [InlineData("143 205", "1972-01", "the newest of several short ones")]
    [InlineData("74HC143 7143", "1971-10", "a part, and a code")]
    [InlineData("semajno 43 1971", "1971-10", "a week that is named")]
    [InlineData("43. semajno 71", "1971-10", "the word after it")]
    [InlineData("1971 semajno 43", "1971-10", "the year first")]
    [InlineData("semajno 53 1971", "1971-12", "the last week that there can be")]
    [InlineData("1971 semajno 53", "1971-12", "and the year first")]
    [InlineData("7199 143", "1971-10", "where no code has four digits, three are looked at")]
    public void The_week_in_which_a_chip_was_made_is_read(string text, string? month, string because) => ExpectChip(text, month, because);

    [Theory]
    [InlineData("7100", "there is no week nought")]
    [InlineData("7154", "nor a week 54")]
    [InlineData("6752", "a year before those that are believed")]
    [InlineData("8201", "a year after them")]
    [InlineData("743", "1967 is a year of the ten, and before those that are believed")]
    [InlineData("74HC143", "a part: three digits with letters before them are no code")]
    [InlineData("143HC", "nor with letters behind them")]
    [InlineData("semajno 71", "a week, and no year")]
    [InlineData("semajno 54 1971", "there is no week 54")]
    [InlineData("03/04/1971", "a day and a month, either way round: a year alone could be a week's")]
    [InlineData("71435", "five digits")]
    [InlineData("71", "two digits")]
    [InlineData("unknown", "no digit at all")]
    public void Anything_else_is_not_read(string text, string because) => ExpectChip(text, null, because);

    [Theory]
    [InlineData(100, "1971-10", "as long as a text may be")]
    [InlineData(101, null, "nobody types so much")]
    public void A_text_that_is_far_too_long_is_not_read(int length, string? month, string because) => ExpectChip("7143".PadRight(length), month, because);

    [Theory]
    [InlineData("chip 9999", 5, "where the digits begin")]
    [InlineData("none", 0, "where there is none, at the beginning")]
    public void A_code_that_cannot_be_read_is_told_and_changes_nothing_else(string text, int position, string because)
    {
        var result = SmallKnowledge.Decoder.Decode("S/N 0200000", new ClueSet { [ClueKind.Chip] = text });

        var problem = Assert.IsType<UnreadableClue>(Assert.Single(result.Problems));
        Expect.Equal((position, ClueKind.Chip, text), (problem.Position, problem.Clue, problem.Text), because);
        Expect.Equal((Outcome.Decoded, "1971-09..1972-05"), (result.Outcome, result.Window.ToString()!), because);
    }

    private static void ExpectChip(string text, string? month, string because)
    {
        var clues = SmallKnowledge.Decoder.Decode("0200000", new ClueSet { [ClueKind.Chip] = text }).Clues;

        Expect.Equal(month is null ? "" : $"{month}..", clues.Given.FirstOrDefault()?.Means.ToString() ?? "", because);
    }
}
