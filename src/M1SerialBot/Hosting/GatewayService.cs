using M1SerialBot.DiscordApi.Execution;
using M1SerialBot.DiscordApi.Gateway;

namespace M1SerialBot.Hosting;

/// <summary>Runs the gateway connection. Stopping waits for answers in progress.</summary>
internal sealed class GatewayService(IGatewayClient gateway, InteractionDispatcher dispatcher, ExitStatus exit) : CriticalBackgroundService(exit)
{
    // Together they leave the sockets two of the host's nine seconds.
    private static readonly TimeSpan DrainBeforeClosing = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan DrainAfterClosing = TimeSpan.FromSeconds(4);

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await dispatcher.DrainAsync(DrainBeforeClosing);
        await base.StopAsync(cancellationToken);
        await dispatcher.DrainAsync(DrainAfterClosing);
    }

    protected override Task RunAsync(CancellationToken stop) => gateway.RunAsync(stop);
}
