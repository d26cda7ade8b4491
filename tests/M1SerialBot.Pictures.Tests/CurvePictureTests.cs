using M1SerialBot.Decoding.Values;
using M1SerialBot.Pictures.Drawing;

namespace M1SerialBot.Pictures.Tests;

public sealed class CurvePictureTests
{
    private static readonly CurvePicture Curve = new(
        new MonthWindow(new YearMonth(1988, 1), new YearMonth(1995, 12)),
        "When was it made?",
        "Shaded: where numbers can fall.",
        "Dated units so far: 0 of 3",
        [
            new CurveBound(1, new YearMonth(1988, 1), new YearMonth(1988, 12)),
            new CurveBound(100_000, new YearMonth(1990, 1), new YearMonth(1990, 12)),
            new CurveBound(250_000, new YearMonth(1994, 1), new YearMonth(1995, 12)),
        ],
        [new CurveMark(100_000, new MonthWindow(new YearMonth(1990, 1), new YearMonth(1990, 12)), "100,000th, 1990", IsUnit: false)],
        Unit: null,
        NumberGroup: ",");

    [Fact]
    public void Thousands_are_apart_as_the_language_writes_them() => Assert.NotEqual(Curve.ToPng(), (Curve with { NumberGroup = "." }).ToPng());

    [Fact]
    public void The_band_lies_between_the_bounds()
    {
        using var picture = new Picture(Curve.ToPng());

        Assert.Equal(Ink.Band, picture.At(XOf(1992, 6), YOf(180_000)));
        Assert.Equal(Ink.Panel, picture.At(XOf(1989, 6), YOf(220_000)));
        Assert.Equal(Ink.Panel, picture.At(XOf(1994, 6), YOf(30_000)));
    }

    [Fact]
    public void The_unit_lies_at_its_number_and_months()
    {
        var unit = new CurveUnit(180_000, new MonthWindow(new YearMonth(1992, 1), new YearMonth(1993, 6)));
        using var picture = new Picture((Curve with { Unit = unit }).ToPng());

        Assert.Equal(Ink.Estimate, picture.At(XOf(1992, 9), YOf(180_000)));
        Assert.NotEqual(Ink.Estimate, picture.At(XOf(1992, 9), YOf(195_000)));
    }

    [Fact]
    public void A_report_is_a_ring_and_a_unit_is_a_diamond()
    {
        using var ring = new Picture(Curve.ToPng());
        using var diamond = new Picture((Curve with { Marks = [Curve.Marks[0] with { IsUnit = true }] }).ToPng());

        var (x, y) = (XOf(1990, 6) + 2, YOf(100_000));
        Assert.Equal(Ink.Panel, ring.At(x, y));
        Assert.Equal(Ink.Text, diamond.At(x, y));
    }

    [Theory]
    [InlineData(true, "a chip: made then or later")]
    [InlineData(false, "a receipt: made then or earlier")]
    public void A_unit_with_one_known_end_lies_there_and_points_on(bool isFrom, string because)
    {
        var month = new YearMonth(1993, 1);
        var made = isFrom ? new MonthWindow(month, null) : new MonthWindow(null, month.PlusMonths(-1));
        using var picture = new Picture((Curve with { Marks = [new CurveMark(30_000, made, null, IsUnit: true)] }).ToPng());

        var (end, y) = (XOf(1993, 1) - (459 / 192.0), YOf(30_000));
        Assert.Equal((isFrom, !isFrom, because), (picture.At(end + 4, y) == Ink.Text, picture.At(end - 4, y) == Ink.Text, because));
    }

    [Fact]
    public void It_keeps_to_twelve_kilobytes()
    {
        var units = Enumerable.Range(1, 40).Select(at => new CurveMark(at * 6_000, new MonthWindow(new YearMonth(1988 + (at / 6), 5), new YearMonth(1988 + (at / 6), 5)), null, IsUnit: true));
        using var picture = new Picture((Curve with { Marks = [.. Curve.Marks, .. units] }).ToPng());

        Assert.InRange(picture.Size, 1_000, 12 * 1024);
    }

    private static double XOf(int year, int month) => 120 + ((((year - 1988) * 12) + month - 0.5) * (579 - 120) / 96);

    private static double YOf(int number) => 364 - (number / 250_000.0 * (364 - 112));
}
