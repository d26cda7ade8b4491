using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using M1SerialBot.Benchmarks.Load.Net;
using M1SerialBot.LoopbackDiscord.Webhooks;

namespace M1SerialBot.Benchmarks.Load.Discord;

/// <summary>Posts signed interactions. The signatures are made beforehand, so that what they cost is not measured; the bot checks each one.</summary>
internal sealed class WebhookLine : IBotLine, IDisposable
{
    private const int Connections = 64;

    // They come round again: nothing is kept between two requests, so that the bot cannot tell.
    private const int Signed = 1024;

    private readonly EventLoop _loop;
    private readonly int _port;
    private readonly byte[][] _requests;
    private readonly Stack<WebhookPeer> _free = new();
    private readonly Queue<int> _waiting = new();
    private readonly List<WebhookPeer> _peers = [];
    private readonly CardCheck _check = new();

    /// <summary>Signs requests.</summary>
    public WebhookLine(EventLoop loop, int port, Ed25519Key key)
    {
        _loop = loop;
        _port = port;
        var mould = new InteractionMould();
        _requests = [.. Enumerable.Range(0, Signed).Select(number => Request(mould, number, key))];
    }

    /// <inheritdoc/>
    public Action<int> Answered { get; set; } = _ => { };

    /// <inheritdoc/>
    public int AnswerLength => _check.Length;

    /// <summary>Opens its connections, once the bot listens.</summary>
    /// <returns>Whether it does.</returns>
    public bool TryConnect()
    {
        while (_peers.Count < Connections)
        {
            var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
            try
            {
                socket.Connect(new IPEndPoint(IPAddress.Loopback, _port));
            }
            catch (SocketException)
            {
                socket.Dispose();
                return false;
            }

            var peer = new WebhookPeer(_loop, socket, Take);
            _peers.Add(peer);
            _free.Push(peer);
        }

        return true;
    }

    /// <inheritdoc/>
    public void Send(int interaction)
    {
        if (_free.TryPop(out var peer))
        {
            peer.Send(interaction, _requests[interaction % Signed]);
        }
        else
        {
            _waiting.Enqueue(interaction);
        }
    }

    public void Dispose()
    {
        foreach (var peer in _peers)
        {
            peer.Close();
        }
    }

    private static byte[] Request(InteractionMould mould, int number, Ed25519Key key)
    {
        var body = mould.First.ToArray();
        mould.Write(body, number);
        var timestamp = DateTimeOffset.UtcNow.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var signature = Convert.ToHexStringLower(key.Sign([.. Encoding.ASCII.GetBytes(timestamp), .. body]));
        var head = string.Create(
            CultureInfo.InvariantCulture,
            $"POST /interactions HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\nX-Signature-Ed25519: {signature}\r\nX-Signature-Timestamp: {timestamp}\r\n\r\n");
        return [.. Encoding.ASCII.GetBytes(head), .. body];
    }

    private void Take(WebhookPeer peer, int interaction, ReadOnlySpan<byte> answer)
    {
        _check.Look(answer);
        if (_waiting.TryDequeue(out var next))
        {
            peer.Send(next, _requests[next % Signed]);
        }
        else
        {
            _free.Push(peer);
        }

        Answered(interaction);
    }
}
