using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using M1SerialBot.DiscordApi.Json;

namespace M1SerialBot.DiscordApi.Gateway;

/// <summary>What is said on one connection: opens or resumes a session, beats, and passes interactions on.</summary>
internal sealed class GatewayDialogue(
    ShardContext shard, GatewayConnection connection, GatewaySession? session, SessionStart? start, CancellationToken over)
{
    // How long a heartbeat waits where no more may be sent just now.
    private static readonly TimeSpan BeforeAnotherLook = TimeSpan.FromSeconds(1);

    private readonly SendBudget _budget = new(shard.Time);
    private Heart? _heart;
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
            Take(GatewayMessage.Read(payload.Written));
        }
        catch (Exception exception) when (GatewayMessage.IsUnreadable(exception))
        {
            shard.Faults.Report(FaultKind.Garbage, $"shard {shard.Number}: a message of {payload.Written.Length} bytes cannot be read");
        }
    }

    private void Take(GatewayMessage message)
    {
        // Discord may add more kinds; none of them is needed.
        switch (message.Op)
        {
            case Op.Dispatch:
                TakeEvent(message);
                break;
            case Op.Heartbeat:
                _ = QuietlyAsync(AnswerHeartbeatAsync);
                break;
            case Op.Reconnect:
                connection.End(new ConnectionEnd(EndKind.Resume, FaultKind.ReconnectAsked, "asked for a new connection"));
                break;
            case Op.InvalidSession:
                connection.End(OfInvalidSession(canResume: message.IsTrue));
                break;
            case Op.Hello when _heart is null:
                Greet(message.Read(DiscordJson.Default.Hello));
                break;
            case Op.HeartbeatAcknowledged:
                _heart?.Acknowledge();
                shard.Pulse.Acknowledge();
                break;
        }
    }

    private void TakeEvent(GatewayMessage message)
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
                Arrive("opened");
                break;
            case "RESUMED":
                Arrive("resumed");
                break;
            case "INTERACTION_CREATE":
                shard.Accept(message.Read(DiscordJson.Default.Interaction));
                break;
        }
    }

    private void Arrive(string how)
    {
        connection.ExpectNothing();
        ReadyAt = shard.Time.GetTimestamp();
        shard.Pulse.Arrive(how);
        shard.Arrived();
    }

    private ConnectionEnd OfInvalidSession(bool canResume) => canResume
        ? new ConnectionEnd(EndKind.Resume, FaultKind.SessionInvalid, "the session may be resumed")
        : new ConnectionEnd(EndKind.Anew, FaultKind.SessionInvalid, "the session is gone")
        {
            Wait = GatewayTimings.Rest(shard.Jitter),
        };

    private void Greet(Hello hello)
    {
        shard.Pulse.Greet(hello.Interval);
        _heart = new Heart(hello.Interval, BeatAsync, shard.Time);
        _beating = QuietlyAsync(async () =>
        {
            await _heart.BeatAsync(shard.Jitter(), over).ConfigureAwait(false);
            connection.End(new ConnectionEnd(EndKind.Resume, FaultKind.HeartbeatUnanswered, "a heartbeat was not acknowledged"));
        });
        _opening = QuietlyAsync(OpenAsync);
    }

    // A turn to open a session may be long in coming; heartbeats and their answers go on meanwhile.
    private async Task OpenAsync()
    {
        if (Session is { } known)
        {
            connection.Expect(GatewayTimings.Session, new ConnectionEnd(EndKind.Anew, FaultKind.ResumedMissing, "the session was not resumed"));
            await SendAsync(new Command<Resume>(Op.Resume, new Resume(shard.Token, known.Id, known.Sequence)), DiscordJson.Default.CommandResume).ConfigureAwait(false);
            return;
        }

        connection.ExpectNothing();
        await start!.WaitAsync(over).ConfigureAwait(false);
        connection.Expect(GatewayTimings.Session, new ConnectionEnd(EndKind.Anew, FaultKind.ReadyMissing, "no session was opened"));
        await SendAsync(
            new Command<Identify>(Op.Identify, new Identify(shard.Token, [shard.Number, shard.Total])), DiscordJson.Default.CommandIdentify).ConfigureAwait(false);
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
        string.Create(CultureInfo.InvariantCulture, $$"""{"op":{{Op.Heartbeat}},"d":{{(_sequence is { } last ? last : "null")}}}""")));

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
