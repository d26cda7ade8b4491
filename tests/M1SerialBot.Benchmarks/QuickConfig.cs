using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using Perfolizer.Horology;

namespace M1SerialBot.Benchmarks;

/// <summary>Every benchmark in under four minutes; on a busy machine compare runs side by side.</summary>
internal sealed class QuickConfig : ManualConfig
{
    public QuickConfig()
    {
        Add(DefaultConfig.Instance);
        AddJob(Job.Default
            // Methods are compiled a second time, and well, once they have been called often; without this they first wait for a quiet
            // moment, which loading the knowledge and a busy machine put off past the last round.
            .WithEnvironmentVariable("DOTNET_TC_CallCountingDelayMs", "0")
            // The pilot goes on until the figures settle; five rounds more see the last compilations through.
            .WithWarmupCount(5)
            // An odd number has a measured median, and nine outvote the rounds that a busy machine spoils.
            .WithIterationCount(9)
            // A hundred thousand decodes a round, hundreds of texts: far above the clock's grain.
            .WithIterationTime(TimeInterval.FromMilliseconds(120)));
        // Each run is built for itself, analyzers included: on two slow cores that takes longer than the usual two minutes.
        WithBuildTimeout(TimeSpan.FromMinutes(10));
        AddColumn(StatisticColumn.Median);
        HideColumns(Column.Error, Column.StdDev, Column.Gen0, Column.Gen1, Column.RatioSD);
    }
}
