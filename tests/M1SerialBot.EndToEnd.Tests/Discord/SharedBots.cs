namespace M1SerialBot.EndToEnd.Tests.Discord;

/// <summary>One bot over each wire, for every test that leaves it as it was. Such tests run one after another, so each may count what its bot does.</summary>
[CollectionDefinition]
public sealed class SharedBots : IAsyncLifetime, ICollectionFixture<SharedBots>
{
    private RunningBot? _gateway;
    private RunningBot? _webhook;

    internal RunningBot Over(Wire wire) => (wire == Wire.Gateway ? _gateway : _webhook)!;

    public async ValueTask InitializeAsync()
    {
        _gateway = await RunningBot.StartAsync(Wire.Gateway);
        _webhook = await RunningBot.StartAsync(Wire.Webhook);
    }

    public async ValueTask DisposeAsync()
    {
        await _gateway!.DisposeAsync();
        await _webhook!.DisposeAsync();
    }
}
