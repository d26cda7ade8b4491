using M1SerialBot.DiscordApi.Rest;

namespace M1SerialBot.DiscordApi.Gateway;

/// <summary>Keeps one shard connected: resumes its session as long as it lives, opens another where it does not, and waits in between as it must.</summary>
internal sealed class Shard
{
    // Only Discord knows whether a session is over, and it says so when it's asked. An outage says nothing about it, so the bot goes on asking for as long as
    // Discord keeps a session: a few minutes, in which the back-off leaves room for about twenty tries.
    private const int MostUnanswered = 20;

    // After three tries the session's own address may be gone for good, while the session lives on. From then on each try there that fails is followed
    // by one where sessions begin.
    private const int FewUnanswered = 3;

    private readonly ShardContext _context;
    private readonly IdentifyRateLimiter _starts;
    private readonly Backoff _backoff;
    private GatewaySession? _session;
    private int _unanswered;

    // From the third on, the odd tries are those at the session's own address.
    private bool IsElsewhere => _session is not null && _unanswered >= FewUnanswered && _unanswered % 2 != 0;

    /// <summary>Makes it.</summary>
    /// <param name="context">What its connections need; <c>Arrived</c> is told after this.</param>
    /// <param name="starts">Gives out the right to open sessions.</param>
    public Shard(ShardContext context, IdentifyRateLimiter starts)
    {
        _context = context with
        {
            Arrived = () =>
            {
                _backoff!.Reset();
                context.Arrived();
            },
        };
        _starts = starts;
        _backoff = new Backoff(context.Jitter);
    }

    /// <summary>Runs until it is stopped.</summary>
    /// <exception cref="DiscordFatalException">Discord does not accept how the application is set up.</exception>
    public async Task RunAsync(CancellationToken stop)
    {
        while (true)
        {
            var (end, readyAt) = await RunOnceAsync(stop).ConfigureAwait(false);
            if (end.Fault is { } fault)
            {
                _context.Faults.Report(fault, $"shard {_context.Number}: {end.Detail}");
            }

            switch (end.Kind)
            {
                case ReconnectAction.Stop:
                    return;
                case ReconnectAction.Refused:
                    throw new DiscordFatalException(end.FatalError);
                case ReconnectAction.Anew:
                    _session = null;
                    break;
            }

            Count(readyAt);
            var isAtOnce = IsElsewhere || (end.Fault == FaultKind.ReconnectAsked && readyAt is { } ready && _context.Time.GetElapsedTime(ready) >= GatewayTimings.StableAfter);
            await DelayAsync(isAtOnce ? TimeSpan.Zero : end.Wait ?? _backoff.Next(), stop).ConfigureAwait(false);
        }
    }

    private async Task<(DisconnectReason End, long? ReadyAt)> RunOnceAsync(CancellationToken stop)
    {
        try
        {
            using var start = _session is null ? await _starts.NextAsync(_context.Number, stop).ConfigureAwait(false) : null;
            using var connection = start is null
                ? new GatewayConnection(_context, _session!, IsElsewhere ? _session!.StartUrl : _session!.ResumeUrl)
                : new GatewayConnection(_context, start);
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
            // The next round sees it.
        }
    }
}
