using FsCheck.Fluent;
using M1SerialBot.Decoding.Formats;
using M1SerialBot.Decoding.Knowledge.Documents;
using M1SerialBot.Decoding.Tests.Miniature;
using M1SerialBot.Decoding.Tests.Properties;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Tests.Formats;

public sealed class CurveLineTests
{
    private static readonly CurveLine Small = new(SmallKnowledge.Original.Load().Formats.Single(format => format.Curve is not null).Curve!);

    [Theory]
    [InlineData(1, "1971-03", "the first knot's own month")]
    [InlineData(28572, "1971-03", "a hair below one month on: 28571 x 14 / 399999 = 0.99999")]
    [InlineData(28573, "1971-04", "a hair above it")]
    [InlineData(399999, "1972-04", "almost at the knot is not at the knot")]
    [InlineData(400000, "1972-05", "the knot's own month")]
    [InlineData(1244999, "1974-02", "a month takes 45000 here; one below it is not enough")]
    [InlineData(1245000, "1974-03", "a whole month")]
    [InlineData(3000000, "1977-06", "the last knot")]
    [InlineData(3499999, "1977-06", "past the last knot its month holds")]
    public void The_earliest_month_rounds_down(int number, string month, string because) =>
        Expect.Equal(month, Small.Earliest(number).ToString(), because);

    [Theory]
    [InlineData(1, "1971-09", "the first knot's own month")]
    [InlineData(12500, "1971-09", "a hair below half a month: 12499 x 16 / 399999 = 0.49996")]
    [InlineData(12501, "1971-10", "a hair above it")]
    [InlineData(400000, "1973-01", "the knot's own month")]
    [InlineData(1222499, "1974-10", "half a month takes 22500 here; one below it is not enough")]
    [InlineData(1222500, "1974-11", "half a month exactly goes up")]
    [InlineData(3000000, "1978-02", "the last knot")]
    [InlineData(3499999, "1978-02", "past the last knot its month holds")]
    public void The_latest_month_goes_to_the_nearest(int number, string month, string because) =>
        Expect.Equal(month, Small.Latest(number).ToString(), because);

    [Fact]
    public void Both_lines_rise_and_the_earliest_never_overtakes_the_latest()
    {
        var steps = from number in Gen.Choose(1, 300_000_000)
                    from earliest in Gen.Choose(0, 400)
                    from latest in Gen.Choose(0, 400)
                    select (number, earliest, latest);
        var cases = from knots in steps.ListOf(3)
                    from spread in Gen.Choose(0, 30)
                    from at in Gen.Choose(0, 999_999)
                    from further in Gen.Choose(0, 50_000)
                    select (Curve: CurveOf(knots, spread), At: at, Further: further);

        PropertyCheck.Holds(cases, given =>
        {
            var line = new CurveLine(given.Curve);
            var (first, last) = (given.Curve.Knots[0].Number, given.Curve.Beyond.To);
            var number = first + (int)((long)(last - first) * given.At / 1_000_000);
            var higher = Math.Min(last, number + given.Further);

            Assert.True(line.Earliest(number) <= line.Earliest(higher));
            Assert.True(line.Latest(number) <= line.Latest(higher));
            Assert.True(line.Earliest(number) <= line.Latest(number));
        });
    }

    private static Curve CurveOf(IReadOnlyList<(int Number, int Earliest, int Latest)> steps, int spread)
    {
        var knots = new List<CurvePoint>();
        var (number, earliest, latest) = (0, new YearMonth(1950, 1), new YearMonth(1950, 1).PlusMonths(spread));
        foreach (var step in steps)
        {
            number += step.Number;
            earliest = earliest.PlusMonths(step.Earliest);
            latest = YearMonth.Max(earliest, latest.PlusMonths(step.Latest));
            knots.Add(new CurvePoint(number, new DatedBound(earliest, []), new DatedBound(latest, [])));
        }

        return new Curve(knots, new Extrapolation(number + 1000, []), new Nearness(1, "The nearest."));
    }
}
