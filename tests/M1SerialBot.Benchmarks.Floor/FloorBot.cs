using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using M1SerialBot.Benchmarks.Load.Net;

namespace M1SerialBot.Benchmarks.Floor;

/// <summary>A prepared answer on bare sockets, with the interaction's id written into it. It reads no JSON, logs nothing and handles no fault.</summary>
internal sealed class FloorBot
{
    private const int Room = 256 * 1024;

    // A token ends with its interaction's id.
    private const int IdLength = 19;

    private readonly IPEndPoint _discord;
    private readonly byte[] _request;
    private readonly int _idAt;
    private readonly int _tokenAt;
    private readonly Stack<FloorConnection> _free = new();
    private readonly Lock _lock = new();

    /// <summary>Makes it.</summary>
    /// <param name="port">The port of Discord.</param>
    /// <param name="token">The token of the first interaction.</param>
    /// <param name="answerLength">How many bytes it answers with.</param>
    public FloorBot(int port, string token, int answerLength)
    {
        _discord = new IPEndPoint(IPAddress.Loopback, port);
        var id = token[^IdLength..];
        var head = string.Create(CultureInfo.InvariantCulture, $"POST /api/v10/interactions/{id}/{token}/callback HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: {answerLength}\r\n\r\n");
        _request = [.. Encoding.ASCII.GetBytes(head), .. Answer(answerLength)];
        var digits = Encoding.ASCII.GetBytes(id);
        _idAt = _request.AsSpan().IndexOf(digits);
        _tokenAt = _idAt + digits.Length + _request.AsSpan(_idAt + digits.Length).IndexOf(digits);
    }

    private static byte[] Answer(int length)
    {
        const string Head = """{"type":4,"data":{"embeds":[{"fields":[{},{},{},{},{}],"description":" """;
        const string Tail = "\"}]}}";
        return Encoding.ASCII.GetBytes(Head + new string('x', length - Head.Length - Tail.Length) + Tail);
    }

    /// <summary>Runs it until Discord is gone.</summary>
    public async Task RunAsync()
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await socket.ConnectAsync(_discord);
        await socket.SendAsync("GET /?v=10&encoding=json HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n"u8.ToArray());
        var bytes = new byte[Room];
        var length = await socket.ReceiveAsync(bytes);
        while (!HttpHead.TryMeasure(bytes.AsSpan(0, length), out _, out _))
        {
            length += await socket.ReceiveAsync(bytes.AsMemory(length));
        }

        HttpHead.TryMeasure(bytes.AsSpan(0, length), out _, out var done);
        await socket.SendAsync(Identify());
        while (true)
        {
            done += TakeFrames(bytes.AsSpan(done, length - done));
            bytes.AsSpan(done, length - done).CopyTo(bytes);
            length -= done;
            done = 0;
            var read = await socket.ReceiveAsync(bytes.AsMemory(length));
            if (read == 0)
            {
                return;
            }

            length += read;
        }
    }

    private static byte[] Identify()
    {
        var json = """{"op":2,"d":{}}"""u8;

        // A mask of zeros leaves everything as it is.
        return [0x80 | WebSocketFrame.Text, (byte)(0x80 | json.Length), 0, 0, 0, 0, .. json];
    }

    private int TakeFrames(ReadOnlySpan<byte> bytes)
    {
        var done = 0;
        while (WebSocketFrame.TryMeasure(bytes[done..], out _, out var payload, out var whole))
        {
            var message = bytes.Slice(done + payload, whole - payload);
            var token = message.IndexOf("\"token\":\""u8);
            if (token >= 0)
            {
                var end = token + 9 + message[(token + 9)..].IndexOf((byte)'"');
                Begin(message.Slice(end - IdLength, IdLength));
            }

            done += whole;
        }

        return done;
    }

    private void Begin(ReadOnlySpan<byte> id)
    {
        FloorConnection? connection;
        lock (_lock)
        {
            _free.TryPop(out connection);
        }

        connection ??= new FloorConnection(_discord, [.. _request]);
        id.CopyTo(connection.Request.AsSpan(_idAt));
        id.CopyTo(connection.Request.AsSpan(_tokenAt));
        _ = AnswerAsync(connection);
    }

    private async Task AnswerAsync(FloorConnection connection)
    {
        await connection.ExchangeAsync();
        lock (_lock)
        {
            _free.Push(connection);
        }
    }
}
