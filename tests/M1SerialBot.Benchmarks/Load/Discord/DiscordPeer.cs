using System.Buffers.Text;
using System.Globalization;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using M1SerialBot.Benchmarks.Load.Net;

namespace M1SerialBot.Benchmarks.Load.Discord;

/// <summary>One connection of a bot to the lean Discord: REST until it asks for the gateway.</summary>
internal sealed class DiscordPeer
{
    private const string Hello = """{"t":null,"s":null,"op":10,"d":{"heartbeat_interval":41250,"_trace":["load"]}}""";
    private const string Acknowledged = """{"t":null,"s":null,"op":11,"d":null}""";
    private const int Heartbeat = 1;
    private const int Identify = 2;

    private readonly GatewayLine _line;
    private readonly InteractionMould _mould;
    private readonly Wire _wire;
    private GatewayWords? _words;

    /// <summary>Begins to serve it.</summary>
    public DiscordPeer(GatewayLine line, EventLoop loop, Socket socket, InteractionMould mould, Action<DiscordPeer> closed)
    {
        _line = line;
        _mould = mould;
        _wire = new Wire(loop, socket, Take, () => closed(this));
    }

    // As Discord answers a callback; the bucket's headers are what clients look for.
    private static ReadOnlySpan<byte> NoContent =>
        "HTTP/1.1 204 No Content\r\nX-RateLimit-Bucket: 6eb1a31b0c1c3f0e8c1a9e2d5c9e0b11\r\nX-RateLimit-Limit: 5\r\nX-RateLimit-Remaining: 4\r\nX-RateLimit-Reset: 1900000000.000\r\nX-RateLimit-Reset-After: 1.000\r\n\r\n"u8;

    /// <summary>Sends an interaction.</summary>
    public void SendInteraction(int interaction) => _wire.Send(_words!.Interaction(interaction));

    /// <summary>Closes it.</summary>
    public void Close() => _wire.Close();

    private int Take(ReadOnlySpan<byte> bytes) => _words is null ? TakeRequest(bytes) : TakeFrame(bytes);

    private int TakeRequest(ReadOnlySpan<byte> bytes)
    {
        if (!HttpHead.TryMeasure(bytes, out var head, out var whole))
        {
            return 0;
        }

        var line = bytes[..bytes.IndexOf((byte)'\r')];
        var callback = line.IndexOf("/interactions/"u8);
        if (callback >= 0)
        {
            TakeAnswer(line[(callback + "/interactions/"u8.Length)..], bytes[head..whole]);
        }
        else
        {
            TakeCall(line, bytes[..head], bytes[head..whole]);
        }

        return whole;
    }

    private void TakeAnswer(ReadOnlySpan<byte> id, ReadOnlySpan<byte> body)
    {
        if (!Utf8Parser.TryParse(id, out long number, out _))
        {
            throw new InvalidDataException("A bot answers what has no id.");
        }

        _wire.Send(NoContent);
        _line.Check.Look(body);
        _line.Answered((int)(number - InteractionMould.FirstId));
    }

    private void TakeCall(ReadOnlySpan<byte> line, ReadOnlySpan<byte> head, ReadOnlySpan<byte> body)
    {
        if (line.StartsWith("PUT "u8))
        {
            Answer(_line.Commands.Write(body));
            _line.CommandsWritten();
        }
        else if (line.IndexOf("/commands"u8) >= 0)
        {
            Answer(_line.Commands.Read());
            _line.CommandsRead();
        }
        else if (line.IndexOf("/gateway"u8) >= 0)
        {
            Answer(Encoding.UTF8.GetBytes(string.Create(
                CultureInfo.InvariantCulture,
                $$$"""{"url":"ws://127.0.0.1:{{{_line.Port}}}","shards":1,"session_start_limit":{"total":1000,"remaining":999,"reset_after":14400000,"max_concurrency":1}}""")));
        }
        else if (line.IndexOf("/users/@me"u8) >= 0)
        {
            Answer(Encoding.UTF8.GetBytes($$"""{"id":"{{InteractionMould.Application}}","username":"load","discriminator":"0000","global_name":null,"avatar":null,"bot":true,"flags":0}"""));
        }
        else if (line.IndexOf("/applications/"u8) >= 0)
        {
            Answer(Encoding.UTF8.GetBytes($$"""{"id":"{{InteractionMould.Application}}","name":"load","description":"","flags":0}"""));
        }
        else
        {
            Upgrade(line, Encoding.ASCII.GetString(head));
        }
    }

    private void Answer(ReadOnlySpan<byte> json)
    {
        _wire.Send(Encoding.ASCII.GetBytes(string.Create(
            CultureInfo.InvariantCulture, $"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {json.Length}\r\n\r\n")));
        _wire.Send(json);
    }

    private void Upgrade(ReadOnlySpan<byte> line, string head)
    {
        const string KeyName = "Sec-WebSocket-Key:";
        var at = head.IndexOf(KeyName, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            _wire.Send("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"u8);
            return;
        }

        var key = head[(at + KeyName.Length)..].Split('\r')[0].Trim();
        _wire.Send(Encoding.ASCII.GetBytes(
            $"HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Accept: {WebSocketFrame.Accept(key)}\r\n\r\n"));
        _words = new GatewayWords(_mould, isCompressed: line.IndexOf("compress=zlib-stream"u8) >= 0);
        _wire.Send(_words.Say(Hello, isFirst: true));
    }

    private int TakeFrame(ReadOnlySpan<byte> bytes)
    {
        if (!WebSocketFrame.TryMeasure(bytes, out var kind, out var payload, out var whole))
        {
            return 0;
        }

        if (kind == WebSocketFrame.Close)
        {
            _wire.Close();
        }
        else if (kind == WebSocketFrame.Text)
        {
            TakeMessage(WebSocketFrame.Unmask(bytes[..whole], payload));
        }

        return whole;
    }

    private void TakeMessage(byte[] json)
    {
        using var message = JsonDocument.Parse(json);
        switch (message.RootElement.GetProperty("op").GetInt32())
        {
            case Heartbeat:
                _wire.Send(_words!.Say(Acknowledged));
                break;
            case Identify:
                _line.Open(this);
                _wire.Send(_words!.Say(Ready()));
                break;
        }
    }

    private string Ready() => $$$"""
        {"t":"READY","s":1,"op":0,"d":{"v":10,"user_settings":{},"user":{"id":"{{{InteractionMould.Application}}}","username":"load","discriminator":"0000","global_name":null,"avatar":null,"bot":true,"flags":0,"mfa_enabled":false,"verified":true,"email":null},
        "session_type":"normal","session_id":"0123456789abcdef0123456789abcdef","resume_gateway_url":"ws://127.0.0.1:{{{_line.Port.ToString(CultureInfo.InvariantCulture)}}}","relationships":[],"private_channels":[],"presences":[],"guilds":[],
        "guild_join_requests":[],"geo_ordered_rtc_regions":["load"],"auth":{},"application":{"id":"{{{InteractionMould.Application}}}","flags":0},"shard":[0,1],"_trace":["load"]}}
        """;
}
