using FsCheck;
using FsCheck.Fluent;
using M1SerialBot.Decoding.Formats;
using M1SerialBot.Decoding.Tests.Properties;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Tests.Formats;

/// <summary>Dated units around a number, counted without looking at each.</summary>
public sealed class UnitIndexTests
{
    [Fact]
    public void It_counts_what_looking_at_each_unit_counts() => PropertyCheck.Holds(Cases, given =>
    {
        var units = given.Units.OrderBy(unit => unit.From).Index().ToList();
        var index = new UnitIndex([.. units.Select(unit => unit.Item)], units.Where(unit => unit.Item.MeetsCurve).Select(unit => unit.Index));
        var (from, to) = (given.From, given.From + given.Length);
        var meant = units.Where(unit => unit.Item.MeetsCurve && unit.Index != given.Without).ToList();
        var within = meant.Where(unit => unit.Item.From >= from && unit.Item.To <= to).ToList();

        var tally = index.Within(from, to, given.Without);

        Assert.Equal(within.Count, tally.Units);
        Assert.Equal(Math.Min(ConfidencePolicy.Independent, within.SelectMany(unit => unit.Item.Origins).Distinct().Count()), tally.Origins);
        Assert.Equal(within.Select(unit => unit.Index), index.PlacesWithin(from, to).Where(place => place != given.Without));
        Assert.Equal(meant.Where(unit => unit.Item.To >= from && unit.Item.From <= to).Select(unit => unit.Index), index.Touching(from, to, given.Without));
    });

    // Some units are missing from the index, some have unknown digits and lie around others, and some have several sources or none.
    private static Gen<(IReadOnlyList<DatedUnit> Units, int From, int Length, int? Without)> Cases =>
        from units in (
            from number in Gen.Choose(0, 60)
            from width in Gen.Elements(0, 0, 0, 9, 99)
            from meets in Gen.Elements(true, true, false)
            from origins in Gen.Elements<string[]>(["forum"], ["forum"], ["press"], ["forum", "press"], [])
            select Unit(number / (width + 1) * (width + 1), width, meets, origins)).ListOf()
        from start in Gen.Choose(-20, 70)
        from length in Gen.Choose(-5, 60)
        from without in Gen.OneOf(Gen.Constant((int?)null), Gen.Choose(0, 12).Select(place => (int?)place))
        select ((IReadOnlyList<DatedUnit>)[.. units], start, length, without);

    private static DatedUnit Unit(int from, int width, bool meets, string[] origins)
    {
        var dated = new MonthWindow(new(1988, 1), new(1988, 12));
        return new DatedUnit(
            new Evidence("unit", "Invented.", Grade.SingleReport, []), from, from + width, dated, dated, meets ? dated : new MonthWindow(new(1990, 1), new(1990, 12)), origins);
    }
}
