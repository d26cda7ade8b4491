using FsCheck;
using FsCheck.Fluent;
using M1SerialBot.Decoding.Formats;
using M1SerialBot.Decoding.Knowledge.Documents;
using M1SerialBot.Decoding.Tests.Properties;

namespace M1SerialBot.Decoding.Tests.Formats;

/// <summary>The tightest line that agrees with all bounds and paces.</summary>
public sealed class EnvelopeLineTests
{
    private const double Tolerance = 1e-6;

    // 1 to 2 months for each of the first hundred numbers, half to one month for each of the next.
    private static PaceTable Paces => new([new Pace(1, 101, 50, 100, []), new Pace(101, 301, 100, 200, [])]);

    private static readonly int[] Milestones = [1, 101, 301];
    private static readonly bool[] Both = [true, false];

    [Theory]
    [InlineData(1, 1, 0, 0, "no number, no time")]
    [InlineData(1, 101, 1, 2, "all of the first pace")]
    [InlineData(101, 301, 1, 2, "all of the second")]
    [InlineData(1, 301, 2, 4, "both")]
    [InlineData(51, 201, 1, 2, "half of each")]
    [InlineData(301, 400, 0, 0, "past the end nothing is known, so nothing changes")]
    public void Months_add_up_over_paces(int from, int to, double fastest, double slowest, string because)
    {
        var (start, end) = (Paces.MonthsTo(from), Paces.MonthsTo(to));

        Expect.Equal((fastest, slowest), (end.Fastest - start.Fastest, end.Slowest - start.Slowest), because);
    }

    [Theory]
    [InlineData(101, 10, "its own number")]
    [InlineData(301, 11, "a higher number came later, by the fastest pace at the least")]
    [InlineData(1, 8, "a lower one earlier, by the slowest pace at the most")]
    public void One_earliest_month_bounds_every_number(int number, double month, string because) =>
        Expect.Equal(month, new EnvelopeLine(Paces, isEarliest: true, [new SupposedBound(101, 10)]).At(number), because);

    [Theory]
    [InlineData(101, 10, "its own number")]
    [InlineData(301, 12, "a higher number came later, by the slowest pace at the most")]
    [InlineData(1, 9, "a lower one earlier, by the fastest pace at the least")]
    public void One_latest_month_bounds_every_number(int number, double month, string because) =>
        Expect.Equal(month, new EnvelopeLine(Paces, isEarliest: false, [new SupposedBound(101, 10)]).At(number), because);

    [Fact]
    public void Of_bounds_that_say_the_same_the_nearest_one_holds_the_line()
    {
        LineBound[] bounds = [new SupposedBound(1, 10), new SupposedBound(101, 11), new SupposedBound(301, 12)];

        var line = new EnvelopeLine(Paces, isEarliest: true, bounds);

        Assert.Equal(bounds, Milestones.Select(line.CarrierAt));
    }

    [Fact]
    public void It_is_what_all_bounds_one_by_one_give_together() => PropertyCheck.Holds(Cases, given =>
    {
        var bounds = given.Bounds.Select(bound => new SupposedBound(bound.Number, bound.Month)).ToList();
        var (earliest, latest) = (new EnvelopeLine(Paces, true, bounds), new EnvelopeLine(Paces, false, bounds));

        Assert.Equal(bounds.Max(bound => earliest.Reach(bound, given.Number)), earliest.At(given.Number), Tolerance);
        Assert.Equal(bounds.Min(bound => latest.Reach(bound, given.Number)), latest.At(given.Number), Tolerance);
    });

    [Fact]
    public void Without_a_bound_it_is_the_line_of_the_others() => PropertyCheck.Holds(Cases, given =>
    {
        foreach (var isEarliest in Both)
        {
            var line = new EnvelopeLine(Paces, isEarliest, given.Bounds.Select(bound => new SupposedBound(bound.Number, bound.Month)));
            for (var without = 0; without < line.Bounds.Count; without++)
            {
                var rest = line.Bounds.Where((_, at) => at != without).ToList();
                double? expected = rest.Count == 0 ? null : new EnvelopeLine(Paces, isEarliest, rest).At(given.Number);

                Assert.Equal(expected ?? double.NaN, line.At(given.Number, without) ?? double.NaN, Tolerance);
            }
        }
    });

    [Fact]
    public void It_rises_no_faster_than_the_slowest_and_no_slower_than_the_fastest_pace() => PropertyCheck.Holds(Cases, given =>
    {
        foreach (var isEarliest in Both)
        {
            var line = new EnvelopeLine(Paces, isEarliest, given.Bounds.Select(bound => new SupposedBound(bound.Number, bound.Month)));
            for (var number = 1; number < 301; number += 7)
            {
                var (here, there) = (Paces.MonthsTo(number), Paces.MonthsTo(number + 7));

                Assert.InRange(line.At(number + 7) - line.At(number), there.Fastest - here.Fastest - Tolerance, there.Slowest - here.Slowest + Tolerance);
            }
        }
    });

    private static Gen<(IReadOnlyList<(int Number, int Month)> Bounds, int Number)> Cases =>
        from bounds in (from number in Gen.Choose(1, 301) from month in Gen.Choose(0, 6) select (number, month)).NonEmptyListOf()
        from number in Gen.Choose(1, 320)
        select ((IReadOnlyList<(int, int)>)[.. bounds], number);
}
