using M1SerialBot.DiscordApi.Execution;
using M1SerialBot.DiscordApi.Gateway;

namespace M1SerialBot.Hosting;

/// <summary>Runs the gateway for as long as the program runs, and ends with everything answered.</summary>
internal sealed class GatewayWorker(IGatewayClient gateway, InteractionDispatcher dispatcher, ExitStatus exit) : Worker(exit)
{
    // Both together leave the sockets their second within ten.
    private static readonly TimeSpan BeforeClosing = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan AfterClosing = TimeSpan.FromSeconds(4);

    /// <inheritdoc/>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await dispatcher.DrainAsync(BeforeClosing);
        await base.StopAsync(cancellationToken);
        await dispatcher.DrainAsync(AfterClosing);
    }

    /// <inheritdoc/>
    protected override Task RunAsync(CancellationToken stop) => gateway.RunAsync(stop);
}
