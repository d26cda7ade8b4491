using M1SerialBot.Benchmarks.Load.Measuring;

namespace M1SerialBot.Benchmarks.Load.Reporting;

/// <summary>A bot in the table.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Run">Measures it once.</param>
internal sealed record Column(string Name, Func<Figures> Run)
{
    private readonly List<Figures> _runs = [];

    /// <summary>What was measured, as medians.</summary>
    public Figures Median => Figures.MedianOf(_runs);

    /// <summary>Measures it once more.</summary>
    public Figures Measure()
    {
        var figures = Run();
        _runs.Add(figures);
        return figures;
    }
}
