namespace M1SerialBot.Decoding.Formats;

/// <summary>Chips that may have come with a repair.</summary>
/// <remarks>Of so many chips around a number one may. Nobody can tell which, so the ones that move the curve most count for nothing.</remarks>
internal sealed class PossibleRepairs
{
    private readonly SeriesCurve _series;
    private readonly int[] _places;
    private readonly double[] _months;
    private readonly (double Fastest, double Slowest)[] _monthsTo;

    // Which chips are near each one, itself included, and how many of those move the curve more.
    private readonly (int First, int End)[] _near;
    private readonly Lazy<int[]> _stronger;

    /// <param name="series">The curve without units.</param>
    /// <param name="units">Every dated unit.</param>
    public PossibleRepairs(SeriesCurve series, IReadOnlyList<DatedUnit> units)
    {
        _series = series;
        _places = [.. units.Index().Where(unit => unit.Item.Dated.From is not null).Select(unit => unit.Index).OrderBy(at => units[at].To)];
        var numbers = Array.ConvertAll(_places, at => units[at].To);
        _months = Array.ConvertAll(_places, at => CurveMonth.Of(units[at].Dated.From!.Value));
        _monthsTo = Array.ConvertAll(numbers, series.Paces.MonthsTo);
        _near = Near(numbers, series.Data.Near.Numbers);
        _stronger = new(() => [.. Enumerable.Range(0, _places.Length).Select(chip => Stronger(chip, atMost: _places.Length))]);
    }

    /// <summary>The places of the units whose chips those are.</summary>
    public IEnumerable<int> Places => Enumerable.Range(0, _places.Length)
        .Where(chip => Allowed(chip) is > 0 and var allowed && Stronger(chip, allowed) < allowed)
        .Select(chip => _places[chip]);

    /// <summary>Whether they would be others, apart from the unit itself, if a unit weren't known.</summary>
    /// <param name="unit">Its place.</param>
    public bool DependOn(int unit)
    {
        var left = Array.IndexOf(_places, unit);
        return left >= 0 && Enumerable.Range(_near[left].First, _near[left].End - _near[left].First).Any(chip => chip != left && IsAnother(chip));

        bool IsAnother(int chip)
        {
            var stronger = _stronger.Value[chip];
            return stronger < Allowed(chip) != stronger - (IsStronger(left, chip) ? 1 : 0) < Allowed(chip, without: 1);
        }
    }

    private static (int First, int End)[] Near(int[] numbers, int reach)
    {
        var near = new (int First, int End)[numbers.Length];
        var (first, end) = (0, 0);
        for (var at = 0; at < numbers.Length; at++)
        {
            while (numbers[first] < numbers[at] - reach)
            {
                first++;
            }

            while (end < numbers.Length && numbers[end] <= numbers[at] + reach)
            {
                end++;
            }

            near[at] = (first, end);
        }

        return near;
    }

    private int Allowed(int chip, int without = 0) => _series.RepairsAmong(_near[chip].End - _near[chip].First - without);

    private int Stronger(int chip, int atMost)
    {
        var stronger = 0;
        for (var other = _near[chip].First; other < _near[chip].End && stronger < atMost; other++)
        {
            stronger += IsStronger(other, chip) ? 1 : 0;
        }

        return stronger;
    }

    // Of two that move it as much, the one with the lower number.
    private bool IsStronger(int one, int than)
    {
        var here = _months[one] + (one <= than ? _monthsTo[than].Fastest - _monthsTo[one].Fastest : _monthsTo[than].Slowest - _monthsTo[one].Slowest);
        return here > _months[than] + CurveMonth.Tolerance || (one < than && here >= _months[than] - CurveMonth.Tolerance);
    }
}
