using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Net.Sockets;

namespace M1SerialBot.Benchmarks.Floor;

/// <summary>One connection that answers go out on, with a request to be written over.</summary>
[SuppressMessage("Design", "CA1001:Types that own disposable fields should be disposable", Justification = "It lives as long as its process.")]
internal sealed class FloorConnection(IPEndPoint discord, byte[] request)
{
    private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private readonly byte[] _answer = new byte[4096];

    /// <summary>The request.</summary>
    public byte[] Request { get; } = request;

    /// <summary>Sends it, and waits for the answer, which has no body.</summary>
    public async Task ExchangeAsync()
    {
        if (!_socket.Connected)
        {
            await _socket.ConnectAsync(discord);
        }

        await _socket.SendAsync(Request);
        await _socket.ReceiveAsync(_answer);
    }
}
