using M1SerialBot.Decoding.Values;
using M1SerialBot.Pictures.Drawing;

namespace M1SerialBot.Pictures.Tests;

public sealed class YearStripTests
{
    private const int BarMiddle = 52;
    private const int MostBytes = 12 * 1024;

    private static readonly MonthWindow Production = Window(new YearMonth(1988, 2), new YearMonth(1995, 12));
    private static readonly MonthWindow Estimate = Window(new YearMonth(1992, 11), new YearMonth(1993, 12));

    [Fact]
    public void The_estimate_lies_where_its_months_are()
    {
        using var picture = Draw();

        Assert.Equal(Ink.Production, picture.At(XOf(1992, 9), BarMiddle));
        Assert.Equal(Ink.Estimate, picture.At(XOf(1993, 6), BarMiddle));
        Assert.Equal(Ink.Production, picture.At(XOf(1994, 3), BarMiddle));
    }

    [Fact]
    public void The_disputed_end_of_production_is_hatched()
    {
        using var picture = Draw();

        var (from, to) = ((int)XOf(1995, 2), (int)XOf(1995, 12));
        Assert.InRange(picture.Count(Ink.Production, from, BarMiddle, to, BarMiddle + 1), 10, to - from - 10);
        Assert.InRange(picture.Count(Ink.Panel, from, BarMiddle, to, BarMiddle + 1), 10, to - from - 10);
    }

    [Fact]
    public void Before_production_there_is_nothing()
    {
        using var picture = Draw();

        Assert.Equal(Ink.Panel, picture.At(XOf(1988, 1) + 2, BarMiddle));
    }

    [Fact]
    public void An_undisputed_end_is_drawn_whole()
    {
        using var picture = new Picture(new YearStrip(Production, null, Estimate, "1993", []).ToPng());

        Assert.Equal(Ink.Production, picture.At(XOf(1995, 6), BarMiddle));
    }

    [Fact]
    public void Each_clue_gets_a_row_of_its_own()
    {
        using var without = Draw();
        using var one = Draw(new StripClue(Window(new YearMonth(1995, 3), null), "chip 9512"));
        using var two = Draw(new StripClue(Window(new YearMonth(1995, 3), null), "chip 9512"), new StripClue(Window(null, new YearMonth(1990, 3)), "receipt"));

        Assert.Empty(without.Rows(Ink.Clue));
        Assert.Equal(one.Height - without.Height, two.Height - one.Height);
        Assert.True(two.Rows(Ink.Clue).Count > one.Rows(Ink.Clue).Count);
    }

    [Fact]
    public void A_clue_reaches_over_the_months_that_it_allows()
    {
        using var picture = Draw(new StripClue(Window(new YearMonth(1989, 1), new YearMonth(1990, 12)), "seller"));

        var row = MiddleOf(picture.Rows(Ink.Clue));
        Assert.NotEqual(Ink.Clue, picture.At(XOf(1988, 11), row));
        Assert.Equal(Ink.Clue, picture.At(XOf(1989, 3), row));
        Assert.Equal(Ink.Clue, picture.At(XOf(1990, 10), row));
        Assert.NotEqual(Ink.Clue, picture.At(XOf(1991, 2), row));
    }

    [Theory]
    [InlineData(1970, "before the strip begins")]
    [InlineData(2020, "after it ends")]
    public void A_clue_off_the_strip_is_still_seen(int year, string because)
    {
        using var picture = Draw(new StripClue(Window(new YearMonth(year, 1), new YearMonth(year, 12)), "seller"));

        Assert.True(picture.Rows(Ink.Clue).Count > 5, because);
    }

    [Fact]
    public void An_open_estimate_reaches_to_the_end_of_production()
    {
        using var picture = new Picture(new YearStrip(Production, null, Window(new YearMonth(1995, 1), null), "1995 or later", []).ToPng());

        Assert.Equal(Ink.Estimate, picture.At(XOf(1995, 6), BarMiddle));
    }

    [Theory]
    [InlineData("Nov 1992 – Dec 1993", "the usual label")]
    [InlineData("a label that is far too long for any strip of eight years and has to be cut off somewhere", "a label that's too long")]
    [InlineData("電池", "characters that have no letters")]
    [InlineData("", "no label")]
    public void Any_label_makes_a_small_picture(string label, string because)
    {
        using var picture = new Picture(new YearStrip(Production, new YearMonth(1995, 1), Estimate, label,
            [.. Enumerable.Range(1988, 4).Select(year => new StripClue(Window(new YearMonth(year, 1), null), label))]).ToPng());

        Assert.True(picture.Size <= MostBytes, $"{because}: {picture.Size} bytes");
        Assert.Equal(YearStrip.Width, picture.Width);
    }

    [Fact]
    public void Two_strips_are_equal_if_they_look_alike()
    {
        StripClue[] Clues() => [new(Window(new YearMonth(1995, 3), null), "chip 9512")];
        var strip = new YearStrip(Production, null, Estimate, "1993", Clues());

        Assert.Equal(strip, strip with { Clues = Clues() });
        Assert.Equal(strip.GetHashCode(), (strip with { Clues = Clues() }).GetHashCode());
        Assert.NotEqual(strip, strip with { Clues = [] });
        Assert.NotEqual(strip, strip with { Label = "1994" });
    }

    private static Picture Draw(params StripClue[] clues) => new(new YearStrip(Production, new YearMonth(1995, 1), Estimate, "Nov 1992 – Dec 1993", clues).ToPng());

    // The middle of a month.
    private static double XOf(int year, int month) => 15 + ((((year - 1988) * 12) + month - 0.5) * (YearStrip.Width - 30) / 96);

    private static int MiddleOf(List<int> rows) => rows[rows.Count / 2];

    private static MonthWindow Window(YearMonth? from, YearMonth? to) => new(from, to);
}
