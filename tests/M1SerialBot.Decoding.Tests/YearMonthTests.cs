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
        Assert.Equal(text, read.ToString());
    }
}
