using System.Globalization;
using M1SerialBot.Benchmarks.Load.Measuring;

namespace M1SerialBot.Benchmarks.Load.Reporting;

/// <summary>A line of the table.</summary>
/// <param name="Name">What is measured.</param>
/// <param name="Unit">In what; empty for a number.</param>
/// <param name="Figures">The figures that stand in it, side by side.</param>
internal sealed record Row(string Name, string Unit, params IReadOnlyList<Figure> Figures)
{
    private const int Hundred = 100;
    private const int Ten = 10;

    /// <summary>Every line.</summary>
    public static IReadOnlyList<Row> All { get; } =
    [
        new("start to IDENTIFY, or to listening", "ms", Figure.Start),
        new("start to commands in sync", "ms", Figure.InSync),
        new("CPU for the start", "ms", Figure.StartCpu),
        new("first answer", "ms", Figure.FirstAnswer),
        new("idle memory, RSS / PSS", "MiB", Figure.IdleRss, Figure.IdlePss),
        new("one in flight, cold: median / p95 / p99", "ms", Figure.ColdMedian, Figure.ColdP95, Figure.ColdP99),
        new("one in flight, after 50,000: median / p95 / p99", "ms", Figure.WarmMedian, Figure.WarmP95, Figure.WarmP99),
        new("at 200 a second: median / p95 / p99", "ms", Figure.PacedMedian, Figure.PacedP95, Figure.PacedP99),
        new("most answers a second, 64 in flight", "", Figure.Most),
        new("CPU for 1,000 answers at the most", "s", Figure.Cpu),
        new("memory after 50,000, RSS / PSS", "MiB", Figure.LaterRss, Figure.LaterPss),
        new("one answer", "bytes", Figure.AnswerLength),
        new("the driver's own CPU for 1,000 answers", "s", Figure.DriverCpu),
    ];

    /// <summary>What stands in a column.</summary>
    public string Show(Figures figures)
    {
        var values = Figures.Select(figure => figures[figure]).OfType<double>().Select(Number).ToList();
        return values.Count == 0 ? "" : $"{string.Join(" / ", values)} {Unit}".TrimEnd();
    }

    /// <summary>How many times as much as another column has; empty where either has none.</summary>
    public string Compare(Figures figures, Figures to)
    {
        var ratios = Figures.Select(figure => figures[figure] / to[figure]).OfType<double>().Where(double.IsFinite).Select(ratio => ratio.ToString("0.00", CultureInfo.InvariantCulture));
        return string.Join(" / ", ratios);
    }

    private static string Number(double value) => value.ToString(value >= Hundred ? "#,##0" : value >= Ten ? "0.0" : value >= 1 ? "0.00" : "0.000", CultureInfo.InvariantCulture);
}
