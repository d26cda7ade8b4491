using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Tests;

public sealed class MonthWindowTests
{
    [Theory]
    [InlineData("1971-03..1972-02", 12, "both ends count")]
    [InlineData("1971-03..1971-03", 1, "a single month is a window")]
    [InlineData("..1971-03", null, "an unknown beginning leaves the length unknown")]
    [InlineData("1971-03..", null, "an unknown end leaves the length unknown")]
    [InlineData("..", null, "nothing is known at all")]
    public void The_length_counts_both_ends(string window, int? months, string because) =>
        Expect.Equal(months, Window(window).Months, because);

    [Theory]
    [InlineData("1971-03..1972-02", "1971-09..1973-01", "1971-09..1972-02", "they share the middle")]
    [InlineData("1971-03..1972-02", "1972-02..1973-01", "1972-02..1972-02", "they share one month, as ends are inclusive")]
    [InlineData("1971-03..1972-02", "1972-03..1973-01", null, "neighbouring months are not shared")]
    [InlineData("1971-03..", "..1972-02", "1971-03..1972-02", "each bounds the other's unknown end")]
    [InlineData("1972-03..", "..1972-02", null, "the one begins after the other ends")]
    [InlineData("..1971-05", "..1972-02", "..1971-05", "the earlier end bounds, the beginning stays unknown")]
    [InlineData("1971-05..", "1972-02..", "1972-02..", "the later beginning bounds, the end stays unknown")]
    [InlineData("..", "1972-02..1972-03", "1972-02..1972-03", "nothing known bounds nothing")]
    public void Two_windows_share_the_months_that_lie_in_both(string left, string right, string? shared, string because)
    {
        Expect.Equal(shared, Window(left).Intersect(Window(right))?.ToString(), because);
        Expect.Equal(shared, Window(right).Intersect(Window(left))?.ToString(), because);
        Expect.Equal(shared is not null, Window(left).Overlaps(Window(right)), because);
    }

    [Theory]
    [InlineData("1971-03..1972-02", "1973-09..1974-01", "1971-03..1974-01", "what lies between belongs to it")]
    [InlineData("1971-03..1974-02", "1972-09..1973-01", "1971-03..1974-02", "the one holds the other")]
    [InlineData("..1972-02", "1972-09..1973-01", "..1973-01", "an unknown beginning may be any month")]
    [InlineData("1971-03..", "1972-09..1973-01", "1971-03..", "an unknown end may be any month")]
    public void The_hull_is_the_shortest_window_that_holds_both(string left, string right, string hull, string because)
    {
        Expect.Equal(hull, Window(left).Hull(Window(right)).ToString(), because);
        Expect.Equal(hull, Window(right).Hull(Window(left)).ToString(), because);
    }

    [Theory]
    [InlineData("1971-03..1972-02", "1971-03..1972-02", true, "a window holds itself")]
    [InlineData("1971-03..1972-02", "1971-02..1972-02", false, "a month too early")]
    [InlineData("1971-03..1972-02", "1971-03..1972-03", false, "a month too late")]
    [InlineData("1971-03..", "1971-04..", true, "the unknown end asks for nothing")]
    [InlineData("1971-03..1972-02", "1971-04..", false, "an unknown end may lie outside")]
    [InlineData("1971-03..1972-02", "..1971-04", false, "an unknown beginning may lie outside")]
    [InlineData("..", "..", true, "nothing is asked for")]
    public void A_window_contains_another_only_where_every_month_does(string outer, string inner, bool contains, string because) =>
        Expect.Equal(contains, Window(outer).Contains(Window(inner)), because);

    [Fact]
    public void A_window_that_ends_before_it_begins_is_misuse()
    {
        var thrown = Assert.Throws<ArgumentException>(() => new MonthWindow(new YearMonth(1972, 2), new YearMonth(1972, 1)));

        Assert.Equal("to", thrown.ParamName);
        Assert.Contains("1972-02", thrown.Message, StringComparison.Ordinal);
    }

    private static MonthWindow Window(string text) => text.Split("..") switch
    {
        [var from, var to] => new MonthWindow(Month(from), Month(to)),
        _ => throw new ArgumentException(text, nameof(text)),
    };

    private static YearMonth? Month(string text) => YearMonth.TryParse(text, out var month) ? month : null;
}
