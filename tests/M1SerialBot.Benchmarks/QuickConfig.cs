using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using Perfolizer.Horology;

namespace M1SerialBot.Benchmarks;

/// <summary>Every benchmark in under four minutes, well enough to see a change of a tenth.</summary>
internal sealed class QuickConfig : ManualConfig
{
    public QuickConfig()
    {
        Add(DefaultConfig.Instance);
        AddJob(Job.Default
            // The pilot has compiled everything by then; four rounds more let the runtime finish its second, faster compilation.
            .WithWarmupCount(4)
            // An odd number has a measured median, and eleven outvote the rounds that a busy machine spoils.
            .WithIterationCount(11)
            // Hundreds of thousands of decodes a round, thousands of texts: far above the clock's grain.
            .WithIterationTime(TimeInterval.FromMilliseconds(150)));
        AddColumn(StatisticColumn.Median);
        HideColumns(Column.Error, Column.StdDev, Column.Gen0, Column.Gen1, Column.RatioSD);
    }
}
