namespace M1SerialBot.DiscordApi.Gateway;

/// <summary>One connection to the gateway, from its beginning to its end.</summary>
internal sealed class GatewayConnection : IDisposable
{
    /// <summary>What is asked for at every address of the gateway.</summary>
    public const string Query = "?v=10&encoding=json&compress=zlib-stream";

    // The session lives on when we close with a code of our own.
    private const int CloseToResume = 4000;
    private const int CloseForGood = 1000;

    private readonly ShardContext _shard;
    private readonly GatewaySocket _socket;
    private readonly CancellationTokenSource _over = new();
    private readonly GatewayDialogue _dialogue;
    private readonly Uri _url;
    private DisconnectReason? _end;
    private Task _closing = Task.CompletedTask;
    private ITimer? _deadline;

    /// <summary>A connection that resumes a session.</summary>
    /// <param name="shard">What it needs.</param>
    /// <param name="session">The session.</param>
    /// <param name="url">One of the session's two addresses.</param>
    public GatewayConnection(ShardContext shard, GatewaySession session, Uri url)
        : this(shard, session, null, url)
    {
    }

    /// <summary>A connection that opens a session.</summary>
    public GatewayConnection(ShardContext shard, IdentifyPermit start)
        : this(shard, null, start, start.Url)
    {
    }

    private GatewayConnection(ShardContext shard, GatewaySession? session, IdentifyPermit? start, Uri url)
    {
        _shard = shard;
        _url = new Uri(url, Query);
        _socket = new GatewaySocket(shard.Time);
        _dialogue = new GatewayDialogue(shard, this, session, start, _over.Token);
    }

    /// <summary>The session, to be resumed on the next connection; null where there is none.</summary>
    public GatewaySession? Session => _dialogue.Session;

    /// <summary>When the session was opened or resumed, as a timestamp; null where it was not.</summary>
    public long? ReadyAt => _dialogue.ReadyAt;

    /// <summary>Runs it to its end; whatever goes wrong is told, not thrown.</summary>
    public async Task<DisconnectReason> RunAsync(CancellationToken stop)
    {
        try
        {
            await _socket.ConnectAsync(_url, stop).ConfigureAwait(false);
        }
        catch (Exception exception) when (GatewaySocket.IsBroken(exception))
        {
            return stop.IsCancellationRequested
                ? DisconnectReason.Stopped
                : new DisconnectReason(ReconnectAction.Resume, FaultKind.ConnectionRefused, Reason(exception));
        }

        Expect(GatewayTimings.Hello, new DisconnectReason(ReconnectAction.Resume, FaultKind.HelloMissing, "no greeting"));
        using (stop.Register(() => End(DisconnectReason.Stopped)))
        {
            await ReadAsync().ConfigureAwait(false);
        }

        await _over.CancelAsync().ConfigureAwait(false);
        await Task.WhenAll(_closing, _dialogue.Completion).ConfigureAwait(false);
        return _end!;
    }

    /// <summary>Sends a message that is made once it is its turn.</summary>
    public Task SendAsync(Func<byte[]> message) => _socket.SendAsync(message, _over.Token);

    /// <summary>Ends the connection unless what is expected comes in time; in the place of whatever was expected before.</summary>
    public void Expect(TimeSpan within, DisconnectReason otherwise)
    {
        _deadline?.Dispose();
        _deadline = _shard.Time.CreateTimer(_ => End(otherwise), null, within, Timeout.InfiniteTimeSpan);
    }

    /// <summary>What was expected has come.</summary>
    public void ExpectNothing() => _deadline?.Dispose();

    /// <summary>Ends the connection. The first reason counts. The reader goes on until both sides have closed, so that nothing that has arrived is lost.</summary>
    public void End(DisconnectReason end)
    {
        if (Interlocked.CompareExchange(ref _end, end, null) is null)
        {
            _closing = _socket.CloseAsync(end.Kind == ReconnectAction.Stop ? CloseForGood : CloseToResume, _over.Token);
        }
    }

    public void Dispose()
    {
        _deadline?.Dispose();
        _socket.Dispose();
        _over.Dispose();
    }

    private async Task ReadAsync()
    {
        try
        {
            while (await _socket.ReadAsync().ConfigureAwait(false) is { } payload)
            {
                _dialogue.Take(payload);
            }

            End(DisconnectReason.OfCloseCode(_socket.CloseCode));
        }
        catch (InvalidDataException)
        {
            End(new DisconnectReason(ReconnectAction.Resume, FaultKind.MalformedPayload, "what arrived is no zlib stream"));
        }
        catch (Exception exception) when (GatewaySocket.IsBroken(exception))
        {
            End(new DisconnectReason(ReconnectAction.Resume, FaultKind.ConnectionLost, Reason(exception)));
        }
    }

    private static string Reason(Exception exception) => exception.InnerException?.Message ?? exception.Message;
}
