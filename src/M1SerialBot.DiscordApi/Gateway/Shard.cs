using M1SerialBot.DiscordApi.Models.Interactions;
using M1SerialBot.DiscordApi.Rest;

namespace M1SerialBot.DiscordApi.Gateway;

/// <summary>Keeps one shard connected: resumes its session while Discord keeps it, otherwise opens a new one, and backs off in between.</summary>
internal sealed class Shard
{
    // Only Discord knows whether a session is over, and it says so when it's asked. An outage says nothing about it, so the bot goes on asking for as long as
    // Discord keeps a session: a few minutes, in which the back-off leaves room for about twenty tries.
    private const int MostUnanswered = 20;

    // After three tries the session's own address may be gone for good, while the session lives on. From then on each try there that fails is followed
    // by one where sessions begin.
    private const int FewUnanswered = 3;

    private readonly ShardContext _context;
    private readonly IdentifyRateLimiter _identifyLimit;
    private readonly Backoff _backoff;
    private GatewaySession? _session;
    private int _unanswered;

    // From the third on, the odd tries are those at the session's own address.
    private bool IsElsewhere => _session is not null && _unanswered >= FewUnanswered && _unanswered % 2 != 0;

    public Shard(ShardContext context, IdentifyRateLimiter identifyLimit)
    {
        _context = context;
        _identifyLimit = identifyLimit;
        _backoff = new Backoff(context.Jitter);
    }

    /// <exception cref="DiscordFatalException">Discord rejects the configuration for good.</exception>
    public async Task RunAsync(CancellationToken stop)
    {
        while (true)
        {
            var (end, readyAt) = await RunOnceAsync(stop).ConfigureAwait(false);
            if (end.Fault is { } fault)
            {
                _context.Faults.Report(fault, $"shard {_context.Number}: {end.Detail}");
            }

            if (end.FatalError is { } error)
            {
                throw new DiscordFatalException(error);
            }

            switch (end.Action)
            {
                case ReconnectAction.None:
                    return;
                case ReconnectAction.Identify:
                    _session = null;
                    break;
            }

            if (readyAt is not null)
            {
                _backoff.Reset();
            }

            Count(readyAt);
            var isAtOnce = IsElsewhere || (end.Fault == FaultKind.ReconnectAsked && readyAt is { } ready && _context.Time.GetElapsedTime(ready) >= GatewayTimings.StableAfter);
            await DelayAsync(isAtOnce ? TimeSpan.Zero : end.Delay ?? _backoff.Next(), stop).ConfigureAwait(false);
        }
    }

    private async Task<(DisconnectReason End, long? ReadyAt)> RunOnceAsync(CancellationToken stop)
    {
        try
        {
            using var permit = _session is null ? await _identifyLimit.NextAsync(_context.Number, stop).ConfigureAwait(false) : null;
            using var connection = permit is null
                ? new GatewayConnection(_context, _session!, IsElsewhere ? _session!.StartUrl : _session!.ResumeUrl)
                : new GatewayConnection(_context, permit);
            var end = await connection.RunAsync(stop).ConfigureAwait(false);
            _session = connection.Session;
            return (end, connection.ReadyAt);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return (DisconnectReason.Stopped, null);
        }
        catch (RestException exception)
        {
            return (new DisconnectReason(ReconnectAction.Resume, FaultKind.ConnectionRefused, exception.Message), null);
        }
        finally
        {
            _context.Status.OnDisconnected();
        }
    }

    private void Count(long? readyAt)
    {
        _unanswered = _session is null || readyAt is not null ? 0 : _unanswered + 1;
        if (_unanswered == MostUnanswered)
        {
            (_session, _unanswered) = (null, 0);
        }
    }

    private async Task DelayAsync(TimeSpan wait, CancellationToken stop)
    {
        try
        {
            await Task.Delay(wait, _context.Time, stop).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // The loop checks `stop` next.
        }
    }
}

/// <summary>What all connections of one shard share.</summary>
/// <param name="Number">The shard's number, from 0.</param>
/// <param name="Total">The number of shards.</param>
/// <param name="Token">The bot's token.</param>
/// <param name="Accept">Called with each interaction. Doesn't block.</param>
/// <param name="OnReady">Called when a session was opened or resumed.</param>
/// <param name="Status">Tracks the shard.</param>
/// <param name="Faults">Where faults are reported.</param>
/// <param name="Time">The clock.</param>
/// <param name="Jitter">Returns random numbers from 0 up to 1.</param>
internal sealed record ShardContext(
    int Number, int Total, string Token, Action<Interaction> Accept, Action OnReady, ShardStatusTracker Status, FaultReporter Faults, TimeProvider Time, Func<double> Jitter);

/// <summary>A session that can be resumed.</summary>
/// <param name="Id">Its id.</param>
/// <param name="ResumeUrl">Where to resume it.</param>
/// <param name="StartUrl">Where it was opened. It can be resumed there too, but Discord soon drops such a connection.</param>
internal sealed record GatewaySession(string Id, Uri ResumeUrl, Uri StartUrl)
{
    /// <summary>The number of the last event that arrived.</summary>
    public long Sequence { get; set; }
}
