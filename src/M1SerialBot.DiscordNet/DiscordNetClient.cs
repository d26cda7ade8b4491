using Discord;
using Discord.Net;
using Discord.Net.Rest;
using Discord.Rest;
using Discord.WebSocket;
using M1SerialBot.DiscordApi;
using M1SerialBot.DiscordApi.Execution;
using M1SerialBot.DiscordApi.Gateway;
using M1SerialBot.DiscordApi.Rest;
using Microsoft.Extensions.Logging;

namespace M1SerialBot.DiscordNet;

/// <summary>Runs a <see cref="DiscordShardedClient"/>, and hands what it receives to the bot.</summary>
internal sealed partial class DiscordNetClient(
    GatewaySettings settings,
    RestSettings api,
    DiscordRest rest,
    GatewayStatus status,
    SocketInteractions interactions,
    InteractionDispatcher dispatcher,
    FaultReporter faults,
    ILogger<DiscordNetClient> logger,
    TimeProvider time,
    Func<double> jitter) : IGatewayClient, IAsyncDisposable
{
    private static readonly TimeSpan ClosingTime = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    // Between two attempts, Discord.Net waits a minute and a quarter of a second at most.
    private const int LongestPause = 65;

    private DiscordShardedClient? _client;

    public async Task RunAsync(CancellationToken cancellation)
    {
        if (await new IdentifyRateLimiter(rest, faults, time).ReadUntilDoneAsync(new Backoff(jitter), cancellation) is not { } address)
        {
            return;
        }

        var shards = settings.Shards ?? ShardRange.Recommended(address);
        var connection = new ConnectionContext(shards, status.Begin(shards), LogReady, OnInteractionAsync, faults, time, cancellation);
        var config = Configure(new DiscordSocketConfig
        {
            // Interactions need no intents.
            GatewayIntents = GatewayIntents.None,
            TotalShards = shards.Total,
            IdentifyMaxConcurrency = Math.Max(1, address.SessionStartLimit.MaxConcurrency),
            MaxWaitBetweenGuildAvailablesBeforeReady = 0,
            // The handler returns at once.
            HandlerTimeout = null,
            WebSocketProvider = () => new InterceptingWebSocketClient(connection),
        });
        var client = _client = new DiscordShardedClient([.. shards.Numbers], config);
        client.Log += LogAsync;
        client.InteractionCreated += OnInteractionCreatedAsync;
        try
        {
            await LoginAsync(client, cancellation);
            await client.StartAsync();
            await await Task.WhenAny(connection.Fatal.Task, RestartSilentShardsAsync(client, cancellation));
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // The program stops.
        }
        finally
        {
            await StopAsync(client);
        }

        if (connection.Fatal.Task.IsCompleted)
        {
            throw new DiscordFatalException(await connection.Fatal.Task);
        }
    }

    public ValueTask DisposeAsync() => _client?.DisposeAsync() ?? ValueTask.CompletedTask;

    /// <summary>Options for one request. Without them, Discord.Net repeats a 502 thousands of times a second: it ignores <c>DefaultRetryMode</c>.</summary>
    internal static RequestOptions Once(CancellationToken cancellation) => new() { RetryMode = RetryMode.AlwaysFail, CancelToken = cancellation };

    /// <summary>Settings for the REST API, which the gateway client needs too.</summary>
    internal static T Configure<T>(T config, RestSettings api)
        where T : DiscordRestConfig
    {
        config.RestClientProvider = _ => DefaultRestClientProvider.Instance($"{api.ApiUrl.AbsoluteUri.TrimEnd('/')}/");
        // The machine's clock may be off by more than the three seconds that Discord waits.
        config.UseInteractionSnowflakeDate = false;
        config.ResponseInternalTimeCheck = false;
        return config;
    }

    private T Configure<T>(T config)
        where T : DiscordRestConfig => Configure(config, api);

    private Task OnInteractionCreatedAsync(SocketInteraction socket)
    {
        if (interactions.Map(socket) is { } interaction)
        {
            dispatcher.Accept(interaction);
        }

        return Task.CompletedTask;
    }

    // Discord.Net can't read a modal with labels, so it raises no InteractionCreated.
    private async Task OnInteractionAsync(DiscordApi.Models.Interactions.Interaction interaction, Func<Task> raise)
    {
        interactions.Add(interaction);
        await raise();
        if (interactions.Remove(interaction))
        {
            dispatcher.Accept(interaction);
        }
    }

    private async Task LoginAsync(DiscordShardedClient client, CancellationToken stop)
    {
        var backoff = new Backoff(jitter);
        while (client.LoginState != LoginState.LoggedIn)
        {
            try
            {
                await client.LoginAsync(TokenType.Bot, settings.Token, validateToken: false);
            }
            catch (Exception exception) when (exception is HttpException or HttpRequestException or TimeoutException)
            {
                faults.Report(FaultKind.ConnectionRefused, exception.GetType().Name);
                await Task.Delay(backoff.Next(), time, stop);
            }
        }
    }

    // Discord.Net stops for good if it can't process READY, and says nothing.
    private async Task RestartSilentShardsAsync(DiscordShardedClient client, CancellationToken stop)
    {
        var seconds = new Dictionary<int, int>();
        using var timer = new PeriodicTimer(Second, time);
        while (await timer.WaitForNextTickAsync(stop))
        {
            foreach (var shard in client.Shards)
            {
                var away = shard.ConnectionState == ConnectionState.Disconnected ? seconds.GetValueOrDefault(shard.ShardId) + 1 : 0;
                seconds[shard.ShardId] = away % LongestPause;
                if (away == LongestPause)
                {
                    faults.Report(FaultKind.ConnectionLost, $"shard {shard.ShardId}: Discord.Net had stopped, and is started again");
                    await shard.StopAsync();
                    await shard.StartAsync();
                }
            }
        }
    }

    // StopAsync doesn't wait until the connections are closed.
    private async Task StopAsync(DiscordShardedClient client)
    {
        await client.StopAsync();
        var began = time.GetTimestamp();
        while (client.Shards.Any(shard => shard.ConnectionState != ConnectionState.Disconnected) && time.GetElapsedTime(began) < ClosingTime)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(10), time);
        }
    }

    // Without the text, which can contain interaction tokens.
    private Task LogAsync(LogMessage message)
    {
        LogLine(logger, message.Source, message.Severity, message.Exception?.GetBaseException().GetType().Name);
        return Task.CompletedTask;
    }

    private void LogReady(int shard, int shards) => LogReady(logger, shard, shards);

    [LoggerMessage(LogLevel.Debug, "Discord.Net, {Source}: {Severity} {Exception}")]
    private static partial void LogLine(ILogger logger, string source, LogSeverity severity, string? exception);

    [LoggerMessage(LogLevel.Information, "Shard {Shard} of {Shards} is ready")]
    private static partial void LogReady(ILogger logger, int shard, int shards);
}
