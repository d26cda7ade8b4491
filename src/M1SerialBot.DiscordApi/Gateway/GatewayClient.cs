using M1SerialBot.DiscordApi.Execution;
using M1SerialBot.DiscordApi.Rest;
using Microsoft.Extensions.Logging;

namespace M1SerialBot.DiscordApi.Gateway;

/// <summary>Receives interactions from the gateway, on all shards of this process.</summary>
public sealed partial class GatewayClient : IGatewayClient
{
    private readonly GatewaySettings _settings;
    private readonly InteractionDispatcher _dispatcher;
    private readonly GatewayStatus _status;
    private readonly FaultReporter _faults;
    private readonly ILogger _logger;
    private readonly TimeProvider _time;
    private readonly Func<double> _jitter;
    private readonly IdentifyRateLimiter _identifyLimit;

    /// <summary>Creates a client.</summary>
    /// <param name="rest">Reads the gateway's address.</param>
    /// <param name="settings">The token and the shards.</param>
    /// <param name="dispatcher">Where interactions go.</param>
    /// <param name="status">Tracks the shards.</param>
    /// <param name="faults">Where faults are reported.</param>
    /// <param name="logger">Logs that a shard is ready.</param>
    /// <param name="time">The clock.</param>
    /// <param name="jitter">Returns random numbers from 0 up to 1, from any thread.</param>
    public GatewayClient(
        DiscordRest rest,
        GatewaySettings settings,
        InteractionDispatcher dispatcher,
        GatewayStatus status,
        FaultReporter faults,
        ILogger<GatewayClient> logger,
        TimeProvider time,
        Func<double> jitter)
    {
        ArgumentNullException.ThrowIfNull(rest);
        ArgumentNullException.ThrowIfNull(faults);
        _settings = settings;
        _dispatcher = dispatcher;
        _status = status;
        _faults = faults;
        _logger = logger;
        _time = time;
        _jitter = jitter;
        _identifyLimit = new IdentifyRateLimiter(rest, faults, time);
    }

    /// <inheritdoc/>
    public async Task RunAsync(CancellationToken cancellation)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var shards = _settings.Shards ?? await RecommendedAsync(cancellation).ConfigureAwait(false);
        if (shards is null)
        {
            return;
        }

        await Task.WhenAll(_status.Begin(shards).Select((status, at) => RunShardAsync(shards.First + at, shards.Total, status, ending.CancelAsync, ending.Token))).ConfigureAwait(false);
    }

    // If Discord rejects one shard for good, it rejects them all.
    private async Task RunShardAsync(int number, int total, ShardStatusTracker status, Func<Task> stopAll, CancellationToken stop)
    {
        var context = new ShardContext(
            number, total, _settings.Token, _dispatcher.Accept, () => LogReady(_logger, number, total), status, _faults, _time, _jitter);
        try
        {
            await new Shard(context, _identifyLimit).RunAsync(stop).ConfigureAwait(false);
        }
        catch (DiscordFatalException)
        {
            await stopAll().ConfigureAwait(false);
            throw;
        }
    }

    private async Task<ShardRange?> RecommendedAsync(CancellationToken stop) =>
        await _identifyLimit.ReadUntilDoneAsync(new Backoff(_jitter), stop).ConfigureAwait(false) is { } address ? ShardRange.Recommended(address) : null;

    [LoggerMessage(LogLevel.Information, "Shard {Shard} of {Shards} is ready")]
    private static partial void LogReady(ILogger logger, int shard, int shards);
}

/// <summary>Receives interactions from the gateway.</summary>
public interface IGatewayClient
{
    /// <summary>Runs until it's cancelled. Survives every fault of Discord or the network.</summary>
    /// <param name="cancellation">Closes all connections and ends their sessions.</param>
    /// <exception cref="DiscordFatalException">Discord rejects the configuration for good.</exception>
    Task RunAsync(CancellationToken cancellation);
}
