using System.Diagnostics.Metrics;

namespace M1SerialBot.DiscordApi.Tests;

/// <summary>Creates meters without a listener.</summary>
internal sealed class NoMeters : IMeterFactory
{
    public static NoMeters Instance { get; } = new();

    public Meter Create(MeterOptions options) => new(options);

    public void Dispose()
    {
    }
}
