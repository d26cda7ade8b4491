using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using Discord.Net;
using Discord.Net.WebSockets;
using M1SerialBot.DiscordApi;
using M1SerialBot.DiscordApi.Gateway;
using M1SerialBot.DiscordApi.Models;
using M1SerialBot.DiscordApi.Models.Interactions;

namespace M1SerialBot.DiscordNet;

/// <summary>Discord.Net's WebSocket. Reads interactions and the shard's status from it, and guards against what would lose interactions or burden Discord.</summary>
internal sealed class InterceptingWebSocketClient : IWebSocketClient
{
    private const string Reconnect = """{"op":7,"d":null,"s":null,"t":null}""";
    private const int NormalClosure = 1000;
    private const int ResumableClosure = 4000;

    private readonly IWebSocketClient _inner = DefaultWebSocketProvider.Instance();
    private readonly ConnectionContext _context;
    private CancellationToken _cancellation;
    private CancellationTokenSource _connection = new();
    private int? _shard;
    private TimeSpan _interval;
    private volatile bool _isHeartbeatPending;
    private volatile bool _isAbandoned;

    public InterceptingWebSocketClient(ConnectionContext context)
    {
        _context = context;
        _inner.TextMessage += OnTextAsync;
        _inner.Closed += OnClosedAsync;
    }

    public event Func<byte[], int, int, Task>? BinaryMessage
    {
        add { }
        remove { }
    }

    public event Func<string, Task>? TextMessage;

    public event Func<Exception, Task>? Closed;

    private ShardStatusTracker? Status => _shard is { } number ? _context.Status[number - _context.Shards.First] : null;

    public void SetHeader(string key, string value) => _inner.SetHeader(key, value);

    public void SetCancelToken(CancellationToken cancelToken) => _cancellation = cancelToken;

    public async Task ConnectAsync(string host)
    {
        EndConnection();
        _connection = CancellationTokenSource.CreateLinkedTokenSource(_cancellation);
        _inner.SetCancelToken(_connection.Token);
        // Discord.Net would wait forever for an upgrade that hangs.
        _connection.CancelAfter(GatewayTimings.Connect);
        try
        {
            // Uncompressed, every payload is a text message.
            await _inner.ConnectAsync(host.Replace("&compress=zlib-stream", "", StringComparison.Ordinal));
        }
        catch (Exception exception)
        {
            Report(FaultKind.ConnectionRefused, exception.GetBaseException().Message);
            throw;
        }

        _connection.CancelAfter(Timeout.InfiniteTimeSpan);
    }

    public async Task DisconnectAsync(int closeCode = NormalClosure)
    {
        EndConnection();
        // With 1000, Discord ends the session, and what happens until the next one is lost.
        await _inner.DisconnectAsync(closeCode == NormalClosure && !_context.Stop.IsCancellationRequested ? ResumableClosure : closeCode);
    }

    public async Task SendAsync(byte[] data, int index, int count, bool isText)
    {
        var payload = GatewayPayload.Read(data.AsMemory(index, count));
        if (payload.Op == GatewayOpcode.Identify)
        {
            if (_isAbandoned)
            {
                return;
            }

            // A single shard sends no number.
            _shard = JsonSerializer.Deserialize<JsonElement>(payload.D.Span).TryGetProperty("shard", out var shard) ? shard[0].GetInt32() : _context.Shards.First;
        }
        else if (payload.Op == GatewayOpcode.Heartbeat)
        {
            if (_isHeartbeatPending)
            {
                // As long as other events arrive, Discord.Net would keep a connection without acknowledgements.
                Report(FaultKind.HeartbeatUnanswered, "a heartbeat was not acknowledged");
                await PassAsync(Reconnect);
                return;
            }

            _isHeartbeatPending = true;
        }

        await _inner.SendAsync(data, index, count, isText);
    }

    public void Dispose()
    {
        EndConnection();
        _inner.Dispose();
        _connection.Dispose();
    }

    private void EndConnection()
    {
        _connection.Cancel();
        _isHeartbeatPending = false;
        _isAbandoned = false;
        Status?.OnDisconnected();
    }

    private Task PassAsync(string text) => TextMessage?.Invoke(text) ?? Task.CompletedTask;

    private async Task OnTextAsync(string text)
    {
        try
        {
            await HandleAsync(GatewayPayload.Read(Encoding.UTF8.GetBytes(text)), text);
        }
        catch (Exception exception) when (GatewayPayload.IsUnreadable(exception))
        {
            // Discord.Net would drop the connection.
            Report(FaultKind.MalformedPayload, "a payload can't be read");
        }
    }

    private async Task HandleAsync(GatewayPayload payload, string text)
    {
        switch (payload)
        {
            case { Op: GatewayOpcode.Hello }:
                _interval = payload.Read(GatewayJson.Default.Hello).Interval;
                break;
            case { Op: GatewayOpcode.Heartbeat }:
                _isHeartbeatPending = false;
                break;
            case { Op: GatewayOpcode.HeartbeatAcknowledged }:
                _isHeartbeatPending = false;
                Status?.Acknowledge();
                break;
            case { Op: GatewayOpcode.InvalidSession }:
                Report(FaultKind.SessionInvalid, payload.IsTrue ? "the session may be resumed" : "the session is gone");
                _ = ReconnectLaterAsync(payload.IsTrue ? null : text);
                return;
            case { T: "INTERACTION_CREATE" }:
                await _context.OnInteraction(payload.Read(DiscordJson.Default.Interaction), () => PassAsync(text));
                return;
        }

        await PassAsync(text);
        if (payload.T is "READY" or "RESUMED")
        {
            Status?.OnHello(_interval);
            Status?.OnReady(payload.T == "READY" ? "opened" : "resumed");
            _context.OnReady(_shard ?? _context.Shards.First, _context.Shards.Total);
        }
    }

    // Discord.Net would identify at once and on the same connection, though Discord allows that only every five seconds and on a new one, and would even
    // drop a session that can be resumed.
    private async Task ReconnectLaterAsync(string? invalidSession)
    {
        var connection = _connection.Token;
        await Task.Delay(GatewayTimings.BetweenStarts, _context.Time, connection).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (connection.IsCancellationRequested)
        {
            return;
        }

        if (invalidSession is not null)
        {
            _isAbandoned = true;
            await PassAsync(invalidSession);
        }

        await PassAsync(Reconnect);
    }

    // Discord.Net retries fatal close codes forever, and stops silently on others. So it never sees them.
    private async Task OnClosedAsync(Exception exception)
    {
        EndConnection();
        var reason = exception is WebSocketClosedException closed
            ? DisconnectReason.OfCloseCode(closed.CloseCode)
            : new DisconnectReason(ReconnectAction.Resume, FaultKind.ConnectionLost, "the connection broke");
        if (reason.FatalError is { } error)
        {
            _context.Fatal.TrySetResult(error);
            return;
        }

        Report(reason.Fault!.Value, reason.Detail);
        await (Closed?.Invoke(new WebSocketException(WebSocketError.ConnectionClosedPrematurely, reason.Detail)) ?? Task.CompletedTask);
    }

    private void Report(FaultKind fault, string detail) => _context.Faults.Report(fault, $"shard {_shard}: {detail}");
}

/// <summary>What the connections of all shards share.</summary>
/// <param name="Shards">The shards of this process.</param>
/// <param name="Status">Their trackers, in the same order.</param>
/// <param name="OnReady">Called with the shard and the total when a session was opened or resumed.</param>
/// <param name="OnInteraction">Called with each interaction, and with what lets Discord.Net raise its event for it.</param>
/// <param name="Faults">Where faults are reported.</param>
/// <param name="Time">The clock.</param>
/// <param name="Stop">Cancelled when the program stops.</param>
internal sealed record ConnectionContext(
    ShardRange Shards,
    IReadOnlyList<ShardStatusTracker> Status,
    Action<int, int> OnReady,
    Func<Interaction, Func<Task>, Task> OnInteraction,
    FaultReporter Faults,
    TimeProvider Time,
    CancellationToken Stop)
{
    /// <summary>Completes when Discord rejects the configuration for good.</summary>
    public TaskCompletionSource<FatalError> Fatal { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
}
