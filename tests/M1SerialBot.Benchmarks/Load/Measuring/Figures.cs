namespace M1SerialBot.Benchmarks.Load.Measuring;

/// <summary>What one run of a bot gave, by the figure's name; what does not apply is not there.</summary>
internal sealed class Figures
{
    private readonly Dictionary<Figure, double> _values = [];

    /// <summary>A figure; null where there is none.</summary>
    public double? this[Figure figure]
    {
        get => _values.TryGetValue(figure, out var value) ? value : null;
        set => _values[figure] = value!.Value;
    }

    /// <summary>The median of each figure over several runs.</summary>
    public static Figures MedianOf(IReadOnlyCollection<Figures> runs)
    {
        var medians = new Figures();
        foreach (var figure in Enum.GetValues<Figure>())
        {
            var values = runs.Select(run => run[figure]).OfType<double>().Order().ToList();
            if (values.Count > 0)
            {
                medians[figure] = (values[(values.Count - 1) / 2] + values[values.Count / 2]) / 2;
            }
        }

        return medians;
    }

    /// <summary>Takes over the medians of some figures.</summary>
    public void TakeMedians(IReadOnlyList<Figure> which, IReadOnlyCollection<Figures> runs)
    {
        var medians = MedianOf(runs);
        foreach (var figure in which.Where(figure => medians[figure] is not null))
        {
            this[figure] = medians[figure];
        }
    }

    /// <summary>Takes over latencies, three figures that follow one another.</summary>
    public void Take(Figure median, Latencies latencies)
    {
        this[median] = latencies.Median;
        this[median + 1] = latencies.P95;
        this[median + 2] = latencies.P99;
    }
}
