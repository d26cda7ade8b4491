namespace M1SerialBot.Benchmarks.Load.Measuring;

/// <summary>How much memory a process has.</summary>
/// <param name="Rss">All that it has mapped and that is there, in MiB.</param>
/// <param name="Pss">The same with each page that several processes share divided among them, in MiB.</param>
internal sealed record MemoryUse(double Rss, double Pss);
