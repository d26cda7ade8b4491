using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using M1SerialBot.DiscordApi.Models;

namespace M1SerialBot.DiscordApi.Gateway;

/// <summary>One connection to the gateway: connect, HELLO, IDENTIFY or RESUME, READY or RESUMED, events, close.</summary>
internal sealed class GatewayConnection : IDisposable
{
    /// <summary>The query of every gateway address.</summary>
    public const string Query = "?v=10&encoding=json&compress=zlib-stream";

    // With a code of our own, Discord keeps the session; with 1000, it ends.
    private const int CloseToResume = 4000;
    private const int CloseForGood = 1000;

    private static readonly TimeSpan SendLimitPoll = TimeSpan.FromSeconds(1);

    private readonly ShardContext _shard;
    private readonly IdentifyPermit? _permit;
    private readonly Uri _url;
    private readonly GatewaySocket _socket;
    private readonly GatewaySendRateLimiter _sendLimit;
    private readonly CancellationTokenSource _closed = new();
    private HeartbeatLoop? _heartbeat;
    private Task _heartbeating = Task.CompletedTask;
    private Task _opening = Task.CompletedTask;
    private Task _closing = Task.CompletedTask;
    private ITimer? _deadline;
    private long? _sequence;
    private DisconnectReason? _reason;

    /// <summary>A connection that resumes a session.</summary>
    /// <param name="shard">The shard.</param>
    /// <param name="session">The session.</param>
    /// <param name="url">One of the session's two addresses.</param>
    public GatewayConnection(ShardContext shard, GatewaySession session, Uri url)
        : this(shard, session, null, url)
    {
    }

    /// <summary>A connection that opens a session.</summary>
    public GatewayConnection(ShardContext shard, IdentifyPermit permit)
        : this(shard, null, permit, permit.Url)
    {
    }

    private GatewayConnection(ShardContext shard, GatewaySession? session, IdentifyPermit? permit, Uri url)
    {
        _shard = shard;
        _permit = permit;
        _url = new Uri(url, Query);
        _socket = new GatewaySocket(shard.Time);
        _sendLimit = new GatewaySendRateLimiter(shard.Time);
        _sequence = session?.Sequence;
        Session = session;
    }

    /// <summary>The session to resume on the next connection; null if there is none.</summary>
    public GatewaySession? Session { get; private set; }

    /// <summary>The timestamp of READY or RESUMED; null if neither came.</summary>
    public long? ReadyAt { get; private set; }

    /// <summary>Runs the connection until it's closed. Never throws for what Discord or the network does.</summary>
    public async Task<DisconnectReason> RunAsync(CancellationToken stop)
    {
        try
        {
            await _socket.ConnectAsync(_url, stop).ConfigureAwait(false);
        }
        catch (Exception exception) when (GatewaySocket.IsBroken(exception))
        {
            return stop.IsCancellationRequested ? DisconnectReason.Stopped : new DisconnectReason(ReconnectAction.Resume, FaultKind.ConnectionRefused, Describe(exception));
        }

        Expect(GatewayTimings.Hello, new DisconnectReason(ReconnectAction.Resume, FaultKind.HelloMissing, "no HELLO"));
        using (stop.Register(() => Close(DisconnectReason.Stopped)))
        {
            await ReadAsync().ConfigureAwait(false);
        }

        await _closed.CancelAsync().ConfigureAwait(false);
        await Task.WhenAll(_closing, _heartbeating, _opening).ConfigureAwait(false);
        return _reason!;
    }

    public void Dispose()
    {
        _deadline?.Dispose();
        _socket.Dispose();
        _closed.Dispose();
    }

    private async Task ReadAsync()
    {
        try
        {
            while (await _socket.ReadAsync().ConfigureAwait(false) is { } payload)
            {
                HandlePayload(payload);
            }

            Close(DisconnectReason.OfCloseCode(_socket.CloseCode));
        }
        catch (InvalidDataException)
        {
            Close(new DisconnectReason(ReconnectAction.Resume, FaultKind.MalformedPayload, "what arrived isn't a zlib stream"));
        }
        catch (Exception exception) when (GatewaySocket.IsBroken(exception))
        {
            Close(new DisconnectReason(ReconnectAction.Resume, FaultKind.ConnectionLost, Describe(exception)));
        }
    }

    private void HandlePayload(PayloadBuffer buffer)
    {
        if (buffer.IsOversized)
        {
            Report(FaultKind.Oversized, $"a payload of more than {PayloadBuffer.Largest} bytes was skipped");
            return;
        }

        try
        {
            HandlePayload(GatewayPayload.Read(buffer.Written));
        }
        catch (Exception exception) when (GatewayPayload.IsUnreadable(exception))
        {
            Report(FaultKind.MalformedPayload, $"a payload of {buffer.Written.Length} bytes can't be read");
        }
    }

    private void HandlePayload(GatewayPayload payload)
    {
        switch (payload.Op)
        {
            case GatewayOpcode.Hello when _heartbeat is null:
                OnHello(payload.Read(GatewayJson.Default.Hello));
                break;
            case GatewayOpcode.Heartbeat:
                _ = IgnoringBrokenConnectionAsync(OnHeartbeatRequestedAsync);
                break;
            case GatewayOpcode.HeartbeatAcknowledged:
                _heartbeat?.Acknowledge();
                _shard.Status.Acknowledge();
                break;
            case GatewayOpcode.Dispatch:
                OnDispatch(payload);
                break;
            case GatewayOpcode.Reconnect:
                Close(new DisconnectReason(ReconnectAction.Resume, FaultKind.ReconnectAsked, "asked for a new connection"));
                break;
            case GatewayOpcode.InvalidSession:
                OnInvalidSession(canResume: payload.IsTrue);
                break;
        }
    }

    private void OnHello(Hello hello)
    {
        _shard.Status.OnHello(hello.Interval);
        _heartbeat = new HeartbeatLoop(hello.Interval, SendDueHeartbeatAsync, _shard.Time);
        _heartbeating = IgnoringBrokenConnectionAsync(async () =>
        {
            await _heartbeat.RunAsync(_shard.Jitter(), _closed.Token).ConfigureAwait(false);
            Close(new DisconnectReason(ReconnectAction.Resume, FaultKind.HeartbeatUnanswered, "a heartbeat was not acknowledged"));
        });
        _opening = IgnoringBrokenConnectionAsync(Session is { } session ? () => ResumeAsync(session) : IdentifyAsync);
    }

    private Task ResumeAsync(GatewaySession session)
    {
        Expect(GatewayTimings.Session, new DisconnectReason(ReconnectAction.Identify, FaultKind.ResumedMissing, "the session was not resumed"));
        var resume = new Resume(_shard.Token, session.Id, session.Sequence);
        return SendAsync(new GatewaySendPayload<Resume>(GatewayOpcode.Resume, resume), GatewayJson.Default.GatewaySendPayloadResume);
    }

    private async Task IdentifyAsync()
    {
        // With many shards, the permit may take minutes. Heartbeats go on meanwhile.
        ExpectNothing();
        await _permit!.WaitAsync(_closed.Token).ConfigureAwait(false);
        Expect(GatewayTimings.Session, new DisconnectReason(ReconnectAction.Identify, FaultKind.ReadyMissing, "no session was opened"));
        var identify = new Identify(_shard.Token, [_shard.Number, _shard.Total]);
        await SendAsync(new GatewaySendPayload<Identify>(GatewayOpcode.Identify, identify), GatewayJson.Default.GatewaySendPayloadIdentify).ConfigureAwait(false);
    }

    private void OnDispatch(GatewayPayload payload)
    {
        _sequence = payload.S ?? _sequence;
        Session?.Sequence = _sequence ?? 0;
        switch (payload.T)
        {
            case "READY":
                _permit?.Dispose();
                Session = SessionOf(payload.Read(GatewayJson.Default.Ready));
                OnReady("opened");
                break;
            case "RESUMED":
                OnReady("resumed");
                break;
            case "INTERACTION_CREATE":
                _shard.Accept(payload.Read(DiscordJson.Default.Interaction));
                break;
        }
    }

    private GatewaySession? SessionOf(Ready ready)
    {
        var url = _permit?.Url ?? Session!.StartUrl;
        return ready.SessionId is { } id ? new GatewaySession(id, ready.ResumeGatewayUrl ?? url, url) { Sequence = _sequence ?? 0 } : null;
    }

    private void OnReady(string how)
    {
        ExpectNothing();
        ReadyAt = _shard.Time.GetTimestamp();
        _shard.Status.OnReady(how);
        _shard.OnReady();
    }

    private void OnInvalidSession(bool canResume) => Close(canResume
        ? new DisconnectReason(ReconnectAction.Resume, FaultKind.SessionInvalid, "the session may be resumed")
        : new DisconnectReason(ReconnectAction.Identify, FaultKind.SessionInvalid, "the session is gone") { Delay = GatewayTimings.ReidentifyDelay(_shard.Jitter) });

    private async Task SendDueHeartbeatAsync(CancellationToken cancellation)
    {
        while (!_sendLimit.TryTake())
        {
            await Task.Delay(SendLimitPoll, _shard.Time, cancellation).ConfigureAwait(false);
        }

        await SendHeartbeatAsync().ConfigureAwait(false);
    }

    private async Task OnHeartbeatRequestedAsync()
    {
        if (_sendLimit.TryTake(isRequested: true))
        {
            await SendHeartbeatAsync().ConfigureAwait(false);
        }
        else
        {
            Report(FaultKind.SendLimit, "more heartbeats were requested than may be sent");
        }
    }

    // The payload is made when it's sent, so that its sequence number is the latest.
    private Task SendHeartbeatAsync() => _socket.SendAsync(
        () => Encoding.ASCII.GetBytes(string.Create(
            CultureInfo.InvariantCulture, $$"""{"op":{{GatewayOpcode.Heartbeat}},"d":{{(_sequence is { } last ? last : "null")}}}""")),
        _closed.Token);

    private Task SendAsync<T>(T payload, JsonTypeInfo<T> type)
    {
        _sendLimit.TryTake();
        return _socket.SendAsync(() => JsonSerializer.SerializeToUtf8Bytes(payload, type), _closed.Token);
    }

    // Closes the connection unless something happens in time. Replaces the previous deadline.
    private void Expect(TimeSpan within, DisconnectReason otherwise)
    {
        _deadline?.Dispose();
        _deadline = _shard.Time.CreateTimer(_ => Close(otherwise), null, within, Timeout.InfiniteTimeSpan);
    }

    private void ExpectNothing() => _deadline?.Dispose();

    // The first reason counts. Reading goes on until Discord has closed too, so nothing that has arrived is lost.
    private void Close(DisconnectReason reason)
    {
        if (Interlocked.CompareExchange(ref _reason, reason, null) is null)
        {
            _closing = _socket.CloseAsync(reason is { Action: ReconnectAction.None, FatalError: null } ? CloseForGood : CloseToResume, _closed.Token);
        }
    }

    private void Report(FaultKind fault, string detail) => _shard.Faults.Report(fault, $"shard {_shard.Number}: {detail}");

    // The read loop reports the same failure with more detail.
    private static async Task IgnoringBrokenConnectionAsync(Func<Task> work)
    {
        try
        {
            await work().ConfigureAwait(false);
        }
        catch (Exception exception) when (GatewaySocket.IsBroken(exception))
        {
        }
    }

    private static string Describe(Exception exception) => exception.InnerException?.Message ?? exception.Message;
}
