namespace M1SerialBot.Decoding.Formats;

/// <summary>Chips that may have come with a repair.</summary>
/// <remarks>Of so many chips around a number one may. Nobody can tell which, so the ones that move the curve most count for nothing.</remarks>
internal static class PossibleRepairs
{
    /// <summary>The places of the units whose chips those are.</summary>
    /// <param name="series">The curve without units.</param>
    /// <param name="units">Every dated unit.</param>
    public static IEnumerable<int> In(SeriesCurve series, IReadOnlyList<DatedUnit> units)
    {
        var chips = units.Index().Where(unit => unit.Item.Dated.From is not null).Select(unit => unit.Index).OrderBy(at => units[at].To).ToArray();
        var numbers = Array.ConvertAll(chips, at => units[at].To);
        var months = Array.ConvertAll(chips, at => CurveMonth.Of(units[at].Dated.From!.Value));
        var monthsTo = Array.ConvertAll(numbers, series.Paces.MonthsTo);
        var reach = series.Data.Near.Numbers;
        var (first, end) = (0, 0);
        for (var at = 0; at < chips.Length; at++)
        {
            while (numbers[first] < numbers[at] - reach)
            {
                first++;
            }

            while (end < chips.Length && numbers[end] <= numbers[at] + reach)
            {
                end++;
            }

            var allowed = series.RepairsAmong(end - first);
            if (allowed > 0 && Stronger(at, first, end, allowed) < allowed)
            {
                yield return chips[at];
            }
        }

        // How many chips move the curve more than one of them, counted no farther than needed.
        int Stronger(int at, int from, int to, int enough)
        {
            var stronger = 0;
            for (var other = from; other < to && stronger < enough; other++)
            {
                var here = months[other] + (other <= at ? monthsTo[at].Fastest - monthsTo[other].Fastest : monthsTo[at].Slowest - monthsTo[other].Slowest);
                if (here > months[at] + CurveMonth.Tolerance || (other < at && here >= months[at] - CurveMonth.Tolerance))
                {
                    stronger++;
                }
            }

            return stronger;
        }
    }
}
