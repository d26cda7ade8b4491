using System.Diagnostics.Metrics;

namespace M1SerialBot.Tests.Commands;

/// <summary>Meters that nobody listens to.</summary>
internal sealed class NoMeters : IMeterFactory
{
    public static NoMeters Instance { get; } = new();

    public Meter Create(MeterOptions options) => new(options);

    public void Dispose()
    {
    }
}
