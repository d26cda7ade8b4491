using System.Diagnostics.Metrics;

namespace M1SerialBot.DiscordApi.Delivery;

/// <summary>Makes meters of a name that nobody listens to.</summary>
internal sealed class Unheard : IMeterFactory
{
    private readonly Meter _meter = new("rehearsal");

    /// <inheritdoc/>
    public Meter Create(MeterOptions options) => _meter;

    /// <inheritdoc/>
    public void Dispose() => _meter.Dispose();
}
