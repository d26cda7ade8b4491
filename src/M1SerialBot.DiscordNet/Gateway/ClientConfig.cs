using Discord;
using Discord.Net.WebSockets;
using Discord.Rest;
using Discord.WebSocket;
using M1SerialBot.DiscordApi.Gateway;
using M1SerialBot.DiscordApi.Rest;
using M1SerialBot.DiscordNet.Rest;

namespace M1SerialBot.DiscordNet.Gateway;

/// <summary>How Discord.Net is set up: no intents, nothing kept, no clock but ours, and our own HTTP beneath.</summary>
internal sealed class ClientConfig(DiscordRest rest, FatalErrorSignal refusals)
{
    // Longer than the socket's own patience, which knows better what to do.
    private const int ConnectionPatience = 60_000;

    /// <summary>For requests alone.</summary>
    public DiscordRestConfig ForRest() => Set(new DiscordRestConfig());

    /// <summary>For the gateway.</summary>
    /// <param name="shards">All shards, and those that run here.</param>
    /// <param name="maxConcurrency">How many sessions may be opened at a time.</param>
    /// <param name="sockets">Makes the connection of a shard.</param>
    public DiscordSocketConfig ForGateway(ShardRange shards, int maxConcurrency, WebSocketProvider sockets) => Set(new DiscordSocketConfig
    {
        GatewayIntents = GatewayIntents.None,
        LogGatewayIntentWarnings = false,
        MessageCacheSize = 0,
        AuditLogCacheSize = 0,
        AlwaysDownloadUsers = false,
        AlwaysDownloadDefaultStickers = false,
        // Without intents Discord announces no servers, so there's nothing to wait for.
        MaxWaitBetweenGuildAvailablesBeforeReady = 0,
        // Ours returns at once; a limit would cost a timer for each event.
        HandlerTimeout = null,
        ConnectionTimeout = ConnectionPatience,
        TotalShards = shards.Total,
        ShardId = shards.First == shards.Last ? shards.First : null,
        IdentifyMaxConcurrency = maxConcurrency,
        WebSocketProvider = sockets,
    });

    private T Set<T>(T config)
        where T : DiscordRestConfig
    {
        config.RestClientProvider = _ => new ForwardingRestClient(rest, refusals);
        config.LogLevel = LogSeverity.Warning;
        // A machine's clock may be off by more than the three seconds that Discord waits.
        config.UseInteractionSnowflakeDate = false;
        config.ResponseInternalTimeCheck = false;
        config.UseSystemClock = false;
        // What is worth another try is tried beneath, with back-off.
        config.DefaultRetryMode = RetryMode.AlwaysFail;
        return config;
    }
}
