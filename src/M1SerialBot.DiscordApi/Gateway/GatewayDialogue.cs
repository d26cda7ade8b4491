using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using M1SerialBot.DiscordApi.Json;

namespace M1SerialBot.DiscordApi.Gateway;

/// <summary>What is said on one connection: opens or resumes a session, beats, and passes interactions on.</summary>
internal sealed class GatewayDialogue(
    ShardContext shard, GatewayConnection connection, GatewaySession? session, IdentifyPermit? start, CancellationToken over)
{
    // How long a heartbeat waits where no more may be sent just now.
    private static readonly TimeSpan BeforeAnotherLook = TimeSpan.FromSeconds(1);

    private readonly GatewaySendRateLimiter _budget = new(shard.Time);
    private HeartbeatLoop? _heart;
    private Task _beating = Task.CompletedTask;
    private Task _opening = Task.CompletedTask;
    private long? _sequence = session?.Sequence;

    /// <summary>The session; null where there is none.</summary>
    public GatewaySession? Session { get; private set; } = session;

    /// <summary>When the session was opened or resumed, as a timestamp; null where it was not.</summary>
    public long? ReadyAt { get; private set; }

    /// <summary>Done once nothing is sent any more.</summary>
    public Task Completion => Task.WhenAll(_beating, _opening);

    /// <summary>Takes in a message.</summary>
    public void Take(PayloadBuffer payload)
    {
        if (payload.IsOversized)
        {
            shard.Faults.Report(FaultKind.Oversized, $"shard {shard.Number}: a message of more than {PayloadBuffer.Largest} bytes was passed over");
            return;
        }

        try
        {
            Take(GatewayPayload.Read(payload.Written));
        }
        catch (Exception exception) when (GatewayPayload.IsUnreadable(exception))
        {
            shard.Faults.Report(FaultKind.MalformedPayload, $"shard {shard.Number}: a message of {payload.Written.Length} bytes cannot be read");
        }
    }

    private void Take(GatewayPayload message)
    {
        // Discord may add more kinds; none of them is needed.
        switch (message.Op)
        {
            case GatewayOpcode.Dispatch:
                TakeEvent(message);
                break;
            case GatewayOpcode.Heartbeat:
                _ = QuietlyAsync(AnswerHeartbeatAsync);
                break;
            case GatewayOpcode.Reconnect:
                connection.End(new DisconnectReason(ReconnectAction.Resume, FaultKind.ReconnectAsked, "asked for a new connection"));
                break;
            case GatewayOpcode.InvalidSession:
                connection.End(OfInvalidSession(canResume: message.IsTrue));
                break;
            case GatewayOpcode.Hello when _heart is null:
                OnHello(message.Read(DiscordJson.Default.Hello));
                break;
            case GatewayOpcode.HeartbeatAcknowledged:
                _heart?.Acknowledge();
                shard.Status.Acknowledge();
                break;
        }
    }

    private void TakeEvent(GatewayPayload message)
    {
        _sequence = message.S ?? _sequence;
        Session?.Sequence = _sequence ?? 0;
        switch (message.T)
        {
            case "READY":
                start?.Dispose();
                var ready = message.Read(DiscordJson.Default.Ready);
                var opened = start?.Url ?? Session!.StartUrl;
                Session = ready.SessionId is { } id ? new GatewaySession(id, ready.ResumeGatewayUrl ?? opened, opened) { Sequence = _sequence ?? 0 } : null;
                OnReady("opened");
                break;
            case "RESUMED":
                OnReady("resumed");
                break;
            case "INTERACTION_CREATE":
                shard.Accept(message.Read(DiscordJson.Default.Interaction));
                break;
        }
    }

    private void OnReady(string how)
    {
        connection.ExpectNothing();
        ReadyAt = shard.Time.GetTimestamp();
        shard.Status.OnReady(how);
        shard.Arrived();
    }

    private DisconnectReason OfInvalidSession(bool canResume) => canResume
        ? new DisconnectReason(ReconnectAction.Resume, FaultKind.SessionInvalid, "the session may be resumed")
        : new DisconnectReason(ReconnectAction.Anew, FaultKind.SessionInvalid, "the session is gone")
        {
            Wait = GatewayTimings.ReidentifyDelay(shard.Jitter),
        };

    private void OnHello(Hello hello)
    {
        shard.Status.OnHello(hello.Interval);
        _heart = new HeartbeatLoop(hello.Interval, BeatAsync, shard.Time);
        _beating = QuietlyAsync(async () =>
        {
            await _heart.BeatAsync(shard.Jitter(), over).ConfigureAwait(false);
            connection.End(new DisconnectReason(ReconnectAction.Resume, FaultKind.HeartbeatUnanswered, "a heartbeat was not acknowledged"));
        });
        _opening = QuietlyAsync(OpenAsync);
    }

    // A turn to open a session may be long in coming; heartbeats and their answers go on meanwhile.
    private async Task OpenAsync()
    {
        if (Session is { } known)
        {
            connection.Expect(GatewayTimings.Session, new DisconnectReason(ReconnectAction.Anew, FaultKind.ResumedMissing, "the session was not resumed"));
            await SendAsync(new GatewaySendPayload<Resume>(GatewayOpcode.Resume, new Resume(shard.Token, known.Id, known.Sequence)), DiscordJson.Default.GatewaySendPayloadResume).ConfigureAwait(false);
            return;
        }

        connection.ExpectNothing();
        await start!.WaitAsync(over).ConfigureAwait(false);
        connection.Expect(GatewayTimings.Session, new DisconnectReason(ReconnectAction.Anew, FaultKind.ReadyMissing, "no session was opened"));
        await SendAsync(
            new GatewaySendPayload<Identify>(GatewayOpcode.Identify, new Identify(shard.Token, [shard.Number, shard.Total])), DiscordJson.Default.GatewaySendPayloadIdentify).ConfigureAwait(false);
    }

    private async Task BeatAsync(CancellationToken end)
    {
        while (!_budget.TryTake())
        {
            await Task.Delay(BeforeAnotherLook, shard.Time, end).ConfigureAwait(false);
        }

        await SendHeartbeatAsync().ConfigureAwait(false);
    }

    private async Task AnswerHeartbeatAsync()
    {
        if (_budget.TryTake(isAskedFor: true))
        {
            await SendHeartbeatAsync().ConfigureAwait(false);
        }
        else
        {
            shard.Faults.Report(FaultKind.SendLimit, $"shard {shard.Number}: more heartbeats were asked for than may be sent");
        }
    }

    private Task SendHeartbeatAsync() => connection.SendAsync(() => Encoding.ASCII.GetBytes(
        string.Create(CultureInfo.InvariantCulture, $$"""{"op":{{GatewayOpcode.Heartbeat}},"d":{{(_sequence is { } last ? last : "null")}}}""")));

    private async Task SendAsync<T>(T command, JsonTypeInfo<T> type)
    {
        _budget.TryTake();
        await connection.SendAsync(() => JsonSerializer.SerializeToUtf8Bytes(command, type)).ConfigureAwait(false);
    }

    // When the connection breaks, its reader sees that too, and knows more.
    private static async Task QuietlyAsync(Func<Task> work)
    {
        try
        {
            await work().ConfigureAwait(false);
        }
        catch (Exception exception) when (GatewaySocket.IsBroken(exception))
        {
        }
    }
}
