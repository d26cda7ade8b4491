using Discord;
using Discord.WebSocket;
using M1SerialBot.DiscordApi;
using M1SerialBot.DiscordApi.Gateway;
using M1SerialBot.DiscordApi.Rest;
using Microsoft.Extensions.Logging;

namespace M1SerialBot.DiscordNet.Gateway;

/// <summary>Receives interactions from the gateway by Discord.Net: one client, or as many as there are shards here.</summary>
internal sealed partial class DiscordNetClient(
    GatewaySettings settings,
    ClientConfig config,
    DiscordRest rest,
    GatewayStatus status,
    InteractionCorrelator arrivals,
    FatalErrorSignal refusals,
    ClientLog log,
    FaultReporter faults,
    ILogger<DiscordNetClient> logger,
    TimeProvider time,
    Func<double> jitter) : IGatewayClient, IAsyncDisposable
{
    private static readonly TimeSpan ClosingTime = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(10);

    private BaseSocketClient? _client;

    /// <inheritdoc/>
    public async Task RunAsync(CancellationToken cancellation)
    {
        var address = await new IdentifyRateLimiter(rest, faults, time).ReadUntilDoneAsync(new Backoff(jitter), cancellation);
        if (address is null)
        {
            return;
        }

        var shards = settings.Shards ?? ShardRange.Recommended(address);
        var context = new InterceptorContext(
            shards, status.Begin(shards), number => LogReady(logger, number, shards.Total), arrivals, refusals, faults, time, jitter, cancellation);
        _client = Make(shards, config.ForGateway(shards, Math.Max(1, address.SessionStartLimit.MaxConcurrency), () => new InterceptingWebSocketClient(context)));
        _client.Log += log.TakeAsync;
        _client.InteractionCreated += arrivals.TakeAsync;
        await LogInAsync(_client, cancellation);
        await RunAsync(_client, cancellation);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _client?.DisposeAsync() ?? ValueTask.CompletedTask;

    private static BaseSocketClient Make(ShardRange shards, DiscordSocketConfig how) => shards.First == shards.Last
        ? new DiscordSocketClient(how)
        : new DiscordShardedClient([.. shards.Numbers], how);

    private static IReadOnlyList<DiscordSocketClient> ShardsOf(BaseSocketClient client) =>
        client is DiscordShardedClient many ? [.. many.Shards] : [(DiscordSocketClient)client];

    private async Task LogInAsync(BaseSocketClient client, CancellationToken stop)
    {
        var backoff = new Backoff(jitter);
        while (client.LoginState != LoginState.LoggedIn && !refusals.First.IsCompleted)
        {
            try
            {
                await client.LoginAsync(TokenType.Bot, settings.Token, validateToken: false);
            }
            catch (Exception exception) when (exception is RestException or Discord.Net.HttpException)
            {
                faults.Report(FaultKind.ConnectionRefused, exception.GetType().Name);
                await Task.Delay(backoff.Next(), time, stop);
            }
        }
    }

    private async Task RunAsync(BaseSocketClient client, CancellationToken stop)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(stop);
        try
        {
            await client.StartAsync();
            await await Task.WhenAny(refusals.First, new Watchdog(ShardsOf(client), faults, time).RunAsync(over.Token));
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // It closes, as after a refusal.
        }
        finally
        {
            await over.CancelAsync();
            await StopAsync(client);
        }

        if (refusals.First.IsCompleted)
        {
            throw new DiscordFatalException(await refusals.First);
        }
    }

    // Discord.Net only begins to stop; the connections close in their own time.
    private async Task StopAsync(BaseSocketClient client)
    {
        await client.StopAsync();
        var began = time.GetTimestamp();
        while (ShardsOf(client).Any(shard => shard.ConnectionState != ConnectionState.Disconnected) && time.GetElapsedTime(began) < ClosingTime)
        {
            await Task.Delay(Glance, time);
        }
    }

    [LoggerMessage(LogLevel.Information, "Shard {Shard} of {Shards} is ready")]
    private static partial void LogReady(ILogger logger, int shard, int shards);
}
