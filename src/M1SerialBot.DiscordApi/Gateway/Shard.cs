using M1SerialBot.DiscordApi.Rest;

namespace M1SerialBot.DiscordApi.Gateway;

/// <summary>Keeps one shard connected: resumes its session as long as it lives, opens another where it does not, and waits in between as it must.</summary>
internal sealed class Shard
{
    // An address that does not answer three times has probably gone for good; its session with it.
    private const int MostUnanswered = 3;

    private readonly ShardContext _context;
    private readonly SessionStarts _starts;
    private readonly Backoff _backoff;
    private GatewaySession? _session;
    private int _unanswered;

    /// <summary>Makes it.</summary>
    /// <param name="context">What its connections need; <c>Arrived</c> is told after this.</param>
    /// <param name="starts">Gives out the right to open sessions.</param>
    public Shard(ShardContext context, SessionStarts starts)
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
    /// <exception cref="RefusedException">Discord does not accept how the application is set up.</exception>
    public async Task RunAsync(CancellationToken stop)
    {
        while (true)
        {
            var (end, wasSettled) = await RunOnceAsync(stop).ConfigureAwait(false);
            if (end.Fault is { } fault)
            {
                _context.Faults.Report(fault, $"shard {_context.Number}: {end.Detail}");
            }

            switch (end.Kind)
            {
                case EndKind.Stop:
                    return;
                case EndKind.Refused:
                    throw new RefusedException(end.Refusal);
                case EndKind.Anew:
                    _session = null;
                    break;
                default:
                    _session = IsAnswered(end) ? _session : null;
                    break;
            }

            var isAtOnce = end.Fault == FaultKind.ReconnectAsked && wasSettled;
            await DelayAsync(isAtOnce ? TimeSpan.Zero : end.Wait ?? _backoff.Next(), stop).ConfigureAwait(false);
        }
    }

    private async Task<(ConnectionEnd End, bool WasSettled)> RunOnceAsync(CancellationToken stop)
    {
        try
        {
            using var start = _session is null ? await _starts.NextAsync(_context.Number, stop).ConfigureAwait(false) : null;
            using var connection = start is null ? new GatewayConnection(_context, _session!) : new GatewayConnection(_context, start);
            var end = await connection.RunAsync(stop).ConfigureAwait(false);
            _session = connection.Session;
            return (end, connection.ReadyAt is { } ready && _context.Time.GetElapsedTime(ready) >= GatewayTimings.Settled);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return (ConnectionEnd.Stopped, false);
        }
        catch (RestException exception)
        {
            return (new ConnectionEnd(EndKind.Resume, FaultKind.ConnectionRefused, exception.Message), false);
        }
        finally
        {
            _context.Pulse.Leave();
        }
    }

    // Whether the address of the session can be taken to be there still.
    private bool IsAnswered(ConnectionEnd end)
    {
        _unanswered = end.Fault is FaultKind.ConnectionRefused or FaultKind.HelloMissing ? _unanswered + 1 : 0;
        if (_unanswered < MostUnanswered)
        {
            return true;
        }

        _unanswered = 0;
        return false;
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
