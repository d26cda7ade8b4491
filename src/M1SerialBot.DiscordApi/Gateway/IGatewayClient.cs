namespace M1SerialBot.DiscordApi.Gateway;

/// <summary>Receives interactions from the gateway.</summary>
public interface IGatewayClient
{
    /// <summary>Runs until it's cancelled. Survives every fault of Discord or the network.</summary>
    /// <param name="cancellation">Closes all connections and ends their sessions.</param>
    /// <exception cref="DiscordFatalException">Discord rejects the configuration for good.</exception>
    Task RunAsync(CancellationToken cancellation);
}
