namespace M1SerialBot.DiscordApi.Gateway;

/// <summary>Receives interactions from the gateway.</summary>
public interface IGatewayClient
{
    /// <summary>Runs until it is stopped; every fault of Discord's or the network's is survived.</summary>
    /// <param name="cancellation">Closes every connection for good.</param>
    /// <exception cref="DiscordFatalException">Discord does not accept how the application is set up.</exception>
    Task RunAsync(CancellationToken cancellation);
}
