namespace M1SerialBot.EndToEnd.Tests.Discord;

/// <summary>A bot that logs all that it can. Each fault is over when its test is, so one bot does for all of them.</summary>
public sealed class TalkativeBot : IAsyncLifetime
{
    private RunningBot? _bot;

    internal RunningBot Bot => _bot!;

    public async ValueTask InitializeAsync() => _bot = await RunningBot.StartAsync(Wire.Gateway, ("Serilog__MinimumLevel__Default", "Verbose"));

    public ValueTask DisposeAsync() => _bot!.DisposeAsync();
}
