using System.Diagnostics.Metrics;

namespace M1SerialBot.DiscordApi.Startup;

/// <summary>Makes meters of a name that nobody listens to.</summary>
internal sealed class NullMeterFactory : IMeterFactory
{
    private readonly Meter _meter = new("rehearsal");

    /// <inheritdoc/>
    public Meter Create(MeterOptions options) => _meter;

    /// <inheritdoc/>
    public void Dispose() => _meter.Dispose();
}
