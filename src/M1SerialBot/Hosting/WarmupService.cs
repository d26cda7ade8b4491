using M1SerialBot.DiscordApi.Gateway;
using M1SerialBot.DiscordApi.Startup;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace M1SerialBot.Hosting;

/// <summary>Rehearses one answer at start, and clears up behind both: on the gateway while Discord opens the session, so that the session does not wait for it; a webhook at once.</summary>
internal sealed partial class WarmupService(Warmup rehearsal, GatewayStatus status, BotSettings settings, ILogger<WarmupService> logger) : BackgroundService
{
    // As Discord sends a command, with a serial that every part of a card is drawn for.
    private static ReadOnlySpan<byte> Payload => """
        {"t":"INTERACTION_CREATE","s":1,"op":0,"d":{"id":"1","application_id":"1","type":2,"token":"rehearsal","locale":"en-US","guild_locale":"en-US","context":0,
        "authorizing_integration_owners":{"0":"1"},"app_permissions":"0","guild_id":"1","channel_id":"1","member":{"permissions":"0","user":{"id":"1"}},
        "data":{"id":"1","type":1,"name":"m1serial","options":[{"type":3,"name":"serial","value":"198765"}]}}}
        """u8;

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
#pragma warning disable CA1031 // Whatever goes wrong here, the bot answers all the same, and only its first answer is slower.
        try
        {
            if (settings.Transport == Transport.Gateway)
            {
                await status.HelloReceived.WaitAsync(stoppingToken);
            }

            await rehearsal.RunAsync(Payload.ToArray(), stoppingToken);
            // What the start has left behind is given back, a seventh of all memory: a quiet bot would keep it, since it collects nothing for hours.
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The program stops.
        }
        catch (Exception exception)
        {
            LogFailed(logger, exception.GetType());
        }
#pragma warning restore CA1031
    }

    [LoggerMessage(LogLevel.Warning, "The first answer could not be rehearsed, and will be slower than the others: {Exception}")]
    private static partial void LogFailed(ILogger logger, Type exception);
}
