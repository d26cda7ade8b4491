using System.Diagnostics.CodeAnalysis;
using System.Diagnostics.Metrics;

namespace M1SerialBot.DiscordApi;

/// <summary>The meter that all metrics of this client belong to.</summary>
public static class DiscordMeter
{
    /// <summary>The meter's name.</summary>
    public const string Name = "M1SerialBot.Discord";

    [SuppressMessage("Reliability", "CA2000:Dispose objects before losing scope", Justification = "The factory owns the meter.")]
    internal static Counter<long> CreateCounter(IMeterFactory meters, string name, string unit, string description) =>
        meters.Create(Name).CreateCounter<long>(name, unit, description);

    [SuppressMessage("Reliability", "CA2000:Dispose objects before losing scope", Justification = "The factory owns the meter.")]
    internal static void ObserveGauge(IMeterFactory meters, string name, string unit, string description, Func<int> observe) =>
        meters.Create(Name).CreateObservableGauge(name, observe, unit, description);

    [SuppressMessage("Reliability", "CA2000:Dispose objects before losing scope", Justification = "The factory owns the meter.")]
    internal static Histogram<double> CreateHistogram(IMeterFactory meters, string name, string unit, string description) =>
        meters.Create(Name).CreateHistogram<double>(name, unit, description);
}
