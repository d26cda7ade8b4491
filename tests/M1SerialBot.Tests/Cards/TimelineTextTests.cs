using M1SerialBot.Bot.Cards;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Tests.Cards;

public sealed class TimelineTextTests
{
    private static readonly MonthWindow Span = new(new YearMonth(1988, 2), new YearMonth(1990, 12));

    [Theory]
    [InlineData(1988, 5, 1989, 1, "’88 ·███ ’89 █··· ’90 ····", "a quarter is marked as soon as one of its months counts")]
    [InlineData(1989, 3, 1989, 3, "’88 ···· ’89 █··· ’90 ····", "the last month of a quarter counts")]
    [InlineData(1989, 4, 1989, 4, "’88 ···· ’89 ·█·· ’90 ····", "the first month of the next does not")]
    [InlineData(1985, 1, 1999, 1, "’88 ████ ’89 ████ ’90 ████", "what lies outside is not drawn")]
    public void A_window_is_marked_by_quarters(int fromYear, int fromMonth, int toYear, int toMonth, string line, string because) =>
        Assert.True(line == TimelineText.Draw(Span, new MonthWindow(new YearMonth(fromYear, fromMonth), new YearMonth(toYear, toMonth))), because);

    [Fact]
    public void An_open_end_is_marked_to_the_edge() =>
        Assert.Equal("’88 ···· ’89 ···█ ’90 ████", TimelineText.Draw(Span, new MonthWindow(new YearMonth(1989, 10), null)));
}
