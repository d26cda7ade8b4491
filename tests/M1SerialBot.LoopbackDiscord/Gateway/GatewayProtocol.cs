using System.Text.Json.Nodes;
using M1SerialBot.LoopbackDiscord.Faults;
using Microsoft.AspNetCore.Http;

namespace M1SerialBot.LoopbackDiscord.Gateway;

/// <summary>The gateway's protocol on one connection.</summary>
internal sealed class GatewayProtocol(
    Records records, SessionRegistry sessions, GatewayConnection connection, IReadOnlyList<ConnectionFault> faults, Uri resume)
{
    private bool _isAuthenticated;

    /// <summary>Sends HELLO.</summary>
    public void Begin()
    {
        if (Has<NoAcks>())
        {
            connection.StopAcks();
        }

        if (!Has<NoHello>())
        {
            _ = connection.SendRawAsync(Payloads.Bytes(Payloads.Hello(records.Options.HeartbeatInterval)));
        }
    }

    /// <summary>Handles a payload of the client.</summary>
    public void Receive(ReceivedFrame frame)
    {
        if (connection.IsClosing)
        {
            return;
        }

        if (connection.Rules.CheckSend(frame.Size) is { } excess)
        {
            Refuse(excess.Violation, excess.Code);
        }
        else if (frame.Json is not JsonObject || frame.Op < 0)
        {
            Refuse("a payload that cannot be read", CloseCode.DecodeError);
        }
        else if (frame.Op == Opcode.Heartbeat)
        {
            Acknowledge(frame.Data);
        }
        else if (frame.Op is Opcode.Identify or Opcode.Resume)
        {
            Authenticate(frame);
        }
        else if (!_isAuthenticated)
        {
            Refuse($"op {frame.Op} before IDENTIFY or RESUME", CloseCode.NotAuthenticated);
        }
        else if (frame.Op is not (3 or 4 or 8 or 31))
        {
            Refuse($"op {frame.Op}, which no client may send", CloseCode.UnknownOpcode);
        }
    }

    /// <summary>Ends the session if the client closed with a code that does.</summary>
    public void End()
    {
        if (connection.Session is { } session && session.Detach(connection)
            && connection is { ClientCloseCode: 1000 or 1001, ServerCloseCode: null })
        {
            sessions.End(session.Id);
        }
    }

    private void Acknowledge(JsonNode? data)
    {
        if (connection.Rules.CheckHeartbeat(data, connection.Session) is { } violation)
        {
            Violate(violation);
        }

        if (!connection.WithholdsAck())
        {
            _ = connection.SendAsync(Opcode.HeartbeatAck);
        }
    }

    private void Authenticate(ReceivedFrame frame)
    {
        var data = frame.Data as JsonObject ?? [];
        var word = frame.Op == Opcode.Identify ? "IDENTIFY" : "RESUME";
        if (_isAuthenticated)
        {
            Refuse($"{word} for the second time on one connection", CloseCode.AlreadyAuthenticated);
        }
        else if (ClientWords.Text(data["token"]) != records.Options.Token)
        {
            // Not a violation: a wrong token isn't the client's fault.
            _ = connection.CloseAsync(CloseCode.AuthenticationFailed);
        }
        else
        {
            _isAuthenticated = true;
            if (frame.Op == Opcode.Identify)
            {
                Identify(data);
            }
            else
            {
                Resume(data);
            }
        }
    }

    private void Identify(JsonObject data)
    {
        foreach (var violation in ClientWords.CheckIdentify(data))
        {
            Violate(violation);
        }

        var (shard, shards) = ClientWords.Shard(data["shard"]);
        if (shard < 0 || shard >= shards)
        {
            Refuse($"IDENTIFY for shard {shard} of {shards}", CloseCode.InvalidShard);
        }
        else if (!sessions.Starts.Take())
        {
            Refuse("IDENTIFY with no session start left, for which Discord resets the token", CloseCode.AuthenticationFailed);
        }
        else if (!sessions.CountIdentify(shard))
        {
            Violate($"IDENTIFY for shard {shard} within 5 s of another one of the same key");
            Invalidate();
        }
        else
        {
            var session = sessions.Begin(shard, shards);
            connection.Session = session;
            session.Attach(connection);
            if (!Has<NoReady>())
            {
                session.Dispatch("READY", Payloads.Ready(records.Options, session, resume), connection.Ready, isKept: false);
            }
        }
    }

    private void Resume(JsonObject data)
    {
        if (connection.Path != GatewayEndpoint.ResumePath && !ResumeAddressIsSilent())
        {
            Violate($"RESUME to {connection.Path}, not to the address that READY named");
        }

        var sequence = ClientWords.Number(data["seq"]);
        if (sessions.Find(ClientWords.Text(data["session_id"])) is not { } session)
        {
            Invalidate();
        }
        else if (sequence is not { } after || after > session.Sequence)
        {
            sessions.End(session.Id);
            Refuse($"RESUME with number {data["seq"]?.ToJsonString() ?? "null"}, but the last event was {session.Sequence}", CloseCode.InvalidSequence);
        }
        else
        {
            connection.Session = session;
            connection.Rules.Knows(after);
            sessions.TakeUp(session);
            if (!Has<NoResumed>())
            {
                session.Resume(connection, after, connection.Resumed);
            }
        }
    }

    // A session can be resumed where it was opened, but Discord soon drops such a connection.
    private bool ResumeAddressIsSilent() =>
        records.Upgrades.All.LastOrDefault(upgrade => upgrade.Path == GatewayEndpoint.ResumePath) is { Status: not StatusCodes.Status101SwitchingProtocols };

    // The client may identify again, on this connection or another.
    private void Invalidate()
    {
        _isAuthenticated = false;
        _ = connection.SendAsync(Opcode.InvalidSession, false);
    }

    private void Refuse(string violation, int code)
    {
        Violate(violation);
        _ = connection.CloseAsync(code);
    }

    private void Violate(string violation) => records.Violations.Add($"connection {connection.Number}: {violation}");

    private bool Has<T>()
        where T : ConnectionFault => faults.OfType<T>().Any();
}
