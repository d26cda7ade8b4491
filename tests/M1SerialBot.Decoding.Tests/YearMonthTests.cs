using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Tests;

public sealed class YearMonthTests
{
    [Theory]
    [InlineData("1992-11", 1992, 11, "the only form")]
    [InlineData("0001-01", 1, 1, "the first month there is")]
    [InlineData("9999-12", 9999, 12, "the last month there is")]
    public void A_month_is_read_and_written_the_same(string text, int year, int month, string because)
    {
        Assert.True(YearMonth.TryParse(text, out var read), because);
        Assert.Equal(new YearMonth(year, month), read);
        Expect.Equal((year, month), (read.Year, read.Month), because);
        Assert.Equal(text, read.ToString());
    }

    [Theory]
    [InlineData(null, "nothing is no month")]
    [InlineData("", "an empty text is no month")]
    [InlineData("1992-13", "there are twelve months")]
    [InlineData("1992-00", "months count from one")]
    [InlineData("0000-01", "years count from one")]
    [InlineData("1992-1", "a month has two digits")]
    [InlineData("1992/11", "a dash stands between")]
    [InlineData("199211", "a dash stands between")]
    [InlineData(" 992-11", "no blanks")]
    [InlineData("+992-11", "no signs")]
    [InlineData("1992--1", "no signs in the month either")]
    [InlineData("1992-11 ", "nothing behind it")]
    [InlineData("１９９２-11", "data is written in plain digits")]
    public void Anything_else_is_not_read(string? text, string because)
    {
        Assert.False(YearMonth.TryParse(text, out var month), because);
        Assert.Equal(default, month);
    }

    [Theory]
    [InlineData(0, 1, "years count from one")]
    [InlineData(10000, 1, "a year has four digits")]
    [InlineData(1971, 0, "months count from one")]
    [InlineData(1971, 13, "there are twelve months")]
    public void A_month_that_is_not_in_the_calendar_is_misuse(int year, int month, string because)
    {
        var thrown = Record.Exception(() => new YearMonth(year, month));

        Assert.True(thrown is ArgumentOutOfRangeException, because);
    }

    [Theory]
    [InlineData("1971-12", 1, "1972-01", "a year ends")]
    [InlineData("1972-01", -1, "1971-12", "and begins")]
    [InlineData("1971-05", 0, "1971-05", "no step is no change")]
    [InlineData("1971-05", 27, "1973-08", "more than two years on")]
    public void Months_are_counted_over_years(string from, int months, string to, string because)
    {
        Expect.Equal(to, Month(from).PlusMonths(months).ToString(), because);
        Expect.Equal(months, Month(from).MonthsUntil(Month(to)), because);
    }

    [Theory]
    [InlineData("1971-12", "1972-01", -1, "the year counts before the month")]
    [InlineData("1972-02", "1972-01", 1, "then the month")]
    [InlineData("1972-02", "1972-02", 0, "the same month")]
    public void Every_way_to_compare_two_months_agrees(string left, string right, int order, string because)
    {
        var (one, other) = (Month(left), Month(right));

        Expect.Equal(order, Math.Sign(one.CompareTo(other)), because);
        Expect.Equal(order < 0, one < other, because);
        Expect.Equal(order > 0, one > other, because);
        Expect.Equal(order <= 0, one <= other, because);
        Expect.Equal(order >= 0, one >= other, because);
        Expect.Equal(order == 0, one == other, because);
        Expect.Equal(order <= 0 ? one : other, YearMonth.Min(one, other), because);
        Expect.Equal(order >= 0 ? one : other, YearMonth.Max(one, other), because);
    }

    private static YearMonth Month(string text) => YearMonth.TryParse(text, out var month) ? month : throw new ArgumentException(text);
}
