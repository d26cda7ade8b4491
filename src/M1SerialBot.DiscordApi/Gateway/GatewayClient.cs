using M1SerialBot.DiscordApi.Execution;
using M1SerialBot.DiscordApi.Rest;
using Microsoft.Extensions.Logging;

namespace M1SerialBot.DiscordApi.Gateway;

/// <summary>Receives interactions from the gateway, over all shards that this process runs.</summary>
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

    /// <summary>Makes it.</summary>
    /// <param name="rest">Where the gateway's address comes from.</param>
    /// <param name="settings">How the gateway is used.</param>
    /// <param name="dispatcher">Where interactions go.</param>
    /// <param name="status">Keeps the status of the shards.</param>
    /// <param name="faults">Where what goes wrong is counted and logged.</param>
    /// <param name="logger">Logs that a shard is ready.</param>
    /// <param name="time">The clock.</param>
    /// <param name="jitter">Numbers from 0 up to 1, for delays that do not march in step; safe for threads.</param>
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

    // One shard that is refused stops them all: the others would be refused as well.
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
