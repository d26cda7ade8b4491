namespace M1SerialBot.Benchmarks.Load.Measuring;

/// <summary>How a bot answered many interactions.</summary>
/// <param name="Latencies">How long each took.</param>
/// <param name="PerSecond">How many were answered a second.</param>
internal sealed record Flow(Latencies Latencies, double PerSecond);
