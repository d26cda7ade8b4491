using System.Net.WebSockets;
using System.Text.Json.Nodes;
using M1SerialBot.LoopbackDiscord.Waiting;
using Microsoft.AspNetCore.Connections.Features;

namespace M1SerialBot.LoopbackDiscord.Gateway;

/// <summary>A WebSocket of the gateway, with what came over it and ways to break it.</summary>
public sealed class GatewayConnection
{
    private readonly Records _records;
    private readonly SessionRegistry _sessions;
    private readonly IConnectionLifetimeFeature _lifetime;
    private readonly Outbox _outbox;
    private readonly Intake _intake;
    private readonly FirstOccurrence _ready;
    private readonly FirstOccurrence _resumed;
    private readonly FirstOccurrence _closed;
    private int _acksToWithhold;

    internal GatewayConnection(Records records, SessionRegistry sessions, WebSocket socket, IConnectionLifetimeFeature lifetime, bool isCompressed)
    {
        _records = records;
        _sessions = sessions;
        _lifetime = lifetime;
        _outbox = new Outbox(socket, records.Options, isCompressed);
        _intake = new Intake(socket, records);
        _ready = new FirstOccurrence(records.Signal);
        _resumed = new FirstOccurrence(records.Signal);
        _closed = new FirstOccurrence(records.Signal);
        IsCompressed = isCompressed;
        OpenedAt = records.Now;
        Rules = new ConnectionRules(records.Time);
    }

    /// <summary>Its index, from 0.</summary>
    public required int Number { get; init; }

    /// <summary>The path: <c>/gateway</c> or <c>/resume</c>.</summary>
    public required string Path { get; init; }

    /// <summary>Whether it uses zlib-stream.</summary>
    public bool IsCompressed { get; }

    /// <summary>When it opened, by the server's clock.</summary>
    public DateTimeOffset OpenedAt { get; }

    /// <summary>When it closed or was lost, by the server's clock; null while it's open.</summary>
    public DateTimeOffset? ClosedAt => _closed.At;

    /// <summary>The code in the client's close frame, 1005 for none; null without a close frame.</summary>
    public int? ClientCloseCode { get; private set; }

    /// <summary>The code that the server closed it with; null if it didn't.</summary>
    public int? ServerCloseCode { get; private set; }

    /// <summary>The shard; null before IDENTIFY or RESUME.</summary>
    public int? Shard => Session?.Shard;

    /// <summary>The session; null before IDENTIFY or RESUME.</summary>
    public string? SessionId => Session?.Id;

    /// <summary>When READY was written, by the server's clock; null if it wasn't.</summary>
    public DateTimeOffset? ReadyAt => _ready.At;

    /// <summary>When RESUMED was written, by the server's clock; null if it wasn't.</summary>
    public DateTimeOffset? ResumedAt => _resumed.At;

    /// <summary>Every payload that the client sent, in order.</summary>
    public IReadOnlyList<ReceivedFrame> Frames => _intake.Frames.All;

    internal GatewaySession? Session { get; set; }

    internal ConnectionRules Rules { get; }

    internal bool IsClosing => ServerCloseCode is not null || ClosedAt is not null;

    /// <summary>Waits for a payload of the client.</summary>
    /// <param name="op">Its opcode.</param>
    /// <param name="count">Which one with that opcode, from 1.</param>
    /// <param name="patience">The timeout, in real time; the server's default if null.</param>
    /// <exception cref="TimeoutException">It didn't come in time.</exception>
    public Task<ReceivedFrame> WaitForAsync(int op, int count = 1, TimeSpan? patience = null) =>
        _intake.Frames.WaitAsync(frame => frame.Op == op, count, $"op {op} on {this}", _records.Describe, patience);

    /// <summary>Waits until it is closed or lost.</summary>
    /// <param name="patience">The timeout, in real time; the server's default if null.</param>
    /// <exception cref="TimeoutException">It's still open.</exception>
    public Task WaitForCloseAsync(TimeSpan? patience = null) =>
        _records.Signal.WaitAsync(() => ClosedAt is null ? null : this, $"the end of {this}", _records.Describe, patience);

    /// <summary>Stops acknowledging heartbeats. Everything else goes on.</summary>
    /// <param name="count">How many aren't acknowledged; null for all.</param>
    public void StopAcks(int? count = null) => Volatile.Write(ref _acksToWithhold, count ?? int.MaxValue);

    /// <summary>Stops reading and writing. The TCP connection stays open.</summary>
    public void Freeze()
    {
        _intake.Freeze();
        _outbox.Freeze();
    }

    /// <summary>Aborts the TCP connection.</summary>
    public void Drop() => _lifetime.Abort();

    /// <summary>Closes it with a code, after everything that is queued. 4007 and 4009 end the session too.</summary>
    public Task CloseAsync(int code)
    {
        if (code is CloseCode.InvalidSequence or CloseCode.SessionTimedOut)
        {
            _sessions.End(SessionId);
        }

        ServerCloseCode = code;
        return _outbox.Post(new Outgoing { Close = code }).Done;
    }

    /// <summary>Sends a payload that isn't an event. Op 9 with <c>false</c> ends the session too.</summary>
    /// <param name="op">The opcode.</param>
    /// <param name="data">Its data.</param>
    /// <returns>Completes when it was written, or never will be.</returns>
    public Task SendAsync(int op, JsonNode? data = null)
    {
        if (op == Opcode.InvalidSession && data is JsonValue value && value.TryGetValue(out bool canResume) && !canResume)
        {
            _sessions.End(SessionId);
        }

        return SendRawAsync(Payloads.Bytes(Payloads.Plain(op, data)));
    }

    /// <summary>Sends an event. It's numbered, and replayed if the client missed it.</summary>
    /// <returns>Completes when it was written, or never will be.</returns>
    /// <exception cref="InvalidOperationException">There is no session yet.</exception>
    public Task SendEventAsync(string name, JsonNode? data = null) =>
        (Session ?? throw new InvalidOperationException($"There is no session on {this}.")).Dispatch(name, data)?.Done ?? Task.CompletedTask;

    /// <summary>Sends bytes as a payload, JSON or not, compressed if the connection is.</summary>
    public Task SendRawAsync(ReadOnlyMemory<byte> payload) => _outbox.Post(new Outgoing { Payload = payload }).Done;

    /// <summary>Sends a binary message without compressing it.</summary>
    public Task SendBareAsync(ReadOnlyMemory<byte> bytes) => _outbox.Post(new Outgoing { Payload = bytes, IsBare = true }).Done;

    /// <summary>Sends an unknown event with a long text.</summary>
    public Task SendHugeAsync(int size) => SendEventAsync("HUGE", new JsonObject { ["text"] = new string('x', size) });

    public override string ToString() =>
        $"connection {Number} ({Path}, shard {Shard?.ToString() ?? "none"}, {(ClosedAt is null ? "open" : "closed")})";

    internal static bool IsLoss(Exception exception) =>
        exception is WebSocketException or OperationCanceledException or IOException or ObjectDisposedException;

    internal string DescribeFrames() => _intake.Frames.Describe("payloads");

    internal void ForgetFrames() => _intake.Frames.Forget(_ => true);

    internal bool WithholdsAck()
    {
        if (_acksToWithhold is 0 or int.MaxValue)
        {
            return _acksToWithhold != 0;
        }

        Interlocked.Decrement(ref _acksToWithhold);
        return true;
    }

    internal Outgoing PostEvent(long sequence, ReadOnlyMemory<byte> payload, Action<DateTimeOffset>? written) => _outbox.Post(new Outgoing
    {
        Payload = payload,
        Written = at =>
        {
            Rules.Written(sequence, at);
            written?.Invoke(at);
        },
    });

    internal void Ready(DateTimeOffset at) => _ready.Happens(at);

    internal void Resumed(DateTimeOffset at) => _resumed.Happens(at);

    internal async Task RunAsync(Action<ReceivedFrame> receive, Action end)
    {
        var lost = _lifetime.ConnectionClosed;
        var writing = _outbox.RunAsync(lost);
        try
        {
            ClientCloseCode = await _intake.ReadAsync(receive, lost);
            _outbox.Post(new Outgoing { Close = (int)WebSocketCloseStatus.NormalClosure });
        }
        catch (Exception exception) when (IsLoss(exception))
        {
            // Handled below.
        }
        finally
        {
            _outbox.Complete();
            await writing;
            end();
            _closed.Happens(_records.Now);
        }
    }
}
