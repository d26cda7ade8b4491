using M1SerialBot.Decoding.Formats;
using M1SerialBot.Decoding.Knowledge.Documents;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Tests.Ledgers;

/// <summary>What is wrong with an invented factory, if anything.</summary>
internal enum World
{
    /// <summary>What the assumptions say: one run, paces within bounds, neighbours up to two months out of order, one chip in twenty from a repair.</summary>
    AsAssumed,

    /// <summary>Two factories give out the same numbers; the second began a year and a half later.</summary>
    TwoRuns,

    /// <summary>A quarter of the numbers was never used.</summary>
    Gap,
}

/// <summary>An invented factory whose true dates are known, and what people report of its units.</summary>
internal sealed class SimulatedLedger
{
    private const int Last = 250_000;
    private const int Slowest = 2_000;
    private const int Fastest = 4_500;
    private const int Chip = 6;
    private const int Paper = 24;
    private const int Slack = 2;

    private static readonly YearMonth Start = new(1950, 1);

    private readonly Random _random;
    private readonly World _world;
    private readonly List<int> _made = [0];

    public SimulatedLedger(World world, int units, int seed)
    {
        _random = new Random(seed);
        _world = world;

        // A pace that wanders between its bounds.
        var pace = (double)_random.Next(Slowest, Fastest);
        while (_made[^1] < Last)
        {
            pace = Math.Clamp(pace + _random.Next(-400, 401), Slowest, Fastest);
            _made.Add(_made[^1] + (int)pace);
        }

        var series = new SeriesCurve(Assumptions());
        Units = new DatedUnits(series, Enumerable.Range(0, units).Select(unit => Report(series, unit)));
        Backtest = Units.LeaveOneOut(new UsualLag(Chip, Paper), _ => (Confidence.Low, Fit.Interpolated));
    }

    public DatedUnits Units { get; }

    public Backtest Backtest { get; }

    /// <summary>Asks for numbers that are spread over the run, and says how sure each answer is, whether it's right and how many months it leaves.</summary>
    public IEnumerable<(Confidence Confidence, bool IsRight, int Months)> Ask(int numbers)
    {
        for (var asked = 0; asked < numbers; asked++)
        {
            var number = _random.Next(1, Last + 1);
            var nearby = Units.Near(number, number);
            var made = Month(Made(number));
            var window = Units.Window(number, number);
            yield return (
                ConfidencePolicy.Of(Confidence.Low, Fit.Interpolated, nearby, Backtest).Confidence,
                window.Contains(new MonthWindow(made, made)),
                window.Months!.Value);
        }
    }

    private static YearMonth Month(double month) => Start.PlusMonths((int)Math.Floor(month));

    // Milestones are true, with margins.
    private Curve Assumptions() => new(
        [
            new Milestone(1, [], NotBefore: Start.PlusMonths(-2)),
            new Milestone(1, [], NotAfter: Start.PlusMonths(5)),
            new Milestone(Last, [], NotBefore: Month(True(Last)).PlusMonths(-6)),
            new Milestone(Last, [], NotAfter: Month(True(Last)).PlusMonths(6)),
        ],
        [new Pace(1, Last, Slowest, Fastest, [])],
        new NumberOrder(Slack, []),
        new RepairShare(20, []),
        new Extrapolation(Last + 50_000, []),
        new Nearness(25_000, "As in the real one."));

    private double True(int number)
    {
        var month = _made.FindIndex(made => made >= number) - 1;
        return Math.Max(0, month + ((double)(number - _made[Math.Max(0, month)]) / (_made[Math.Max(1, month + 1)] - _made[Math.Max(0, month)])));
    }

    // Three regions get their numbers in batches, a little before or after the others.
    private double Made(int number)
    {
        var region = (number / 500 % 3) - 1;
        var used = _world == World.Gap && number > 60_000 ? Math.Max(60_000, number - 62_500) : number;
        var late = _world == World.TwoRuns && _random.Next(2) == 0 ? 18 : 0;
        return Math.Max(0, True(used) + region + late);
    }

    private DatedUnit Report(SeriesCurve series, int unit)
    {
        // Old units are reported more often.
        var number = 1 + (int)((Last - 1) * Math.Pow(_random.NextDouble(), 1.7));
        var made = Month(Made(number));
        var end = Month(True(Last)).PlusMonths(6);
        var chip = made.PlusMonths(-_random.Next(Chip + 1));
        var repaired = made.PlusMonths(_random.Next(6, 97));
        if (_random.Next(20) == 0 && repaired <= end)
        {
            chip = repaired;
        }

        var paper = made.PlusMonths(_random.Next(Paper + 1));
        var dated = _random.Next(10) switch
        {
            < 6 => new MonthWindow(chip, null),
            < 8 => new MonthWindow(null, paper),
            _ when chip <= paper => new MonthWindow(chip, paper),
            _ => new MonthWindow(chip, null),
        };
        return new DatedUnit(
            new Evidence($"unit-{unit}", "Invented.", Grade.SingleReport, []), number, number, dated, dated.Intersect(new MonthWindow(Start.PlusMonths(-12), end.PlusMonths(24)))!.Value,
            series.Window(number, number), [$"reader-{unit}"]);
    }
}
