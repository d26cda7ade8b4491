using System.Net;
using System.Net.Sockets;

namespace M1SerialBot.Benchmarks.Load.Net;

/// <summary>One connection of the event loop: gathers what arrives, and sends without waiting.</summary>
internal sealed class Wire
{
    private const int Room = 128 * 1024;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly EventLoop _loop;
    private readonly Socket _socket;
    private readonly Func<ReadOnlySpan<byte>, int> _take;
    private readonly Action _closed;
    private readonly byte[] _bytes = new byte[Room];
    private readonly int _number;
    private int _length;
    private bool _isClosed;

    /// <summary>Begins to read.</summary>
    /// <param name="loop">What serves it.</param>
    /// <param name="socket">The connection.</param>
    /// <param name="take">Takes what has arrived, and says how many bytes it is done with.</param>
    /// <param name="closed">Is told when the other side is gone.</param>
    public Wire(EventLoop loop, Socket socket, Func<ReadOnlySpan<byte>, int> take, Action closed)
    {
        _loop = loop;
        _socket = socket;
        _take = take;
        _closed = closed;
        socket.Blocking = false;
        socket.NoDelay = true;
        _number = loop.Add(socket, Read);
    }

    /// <summary>Sends all of it.</summary>
    public void Send(ReadOnlySpan<byte> bytes)
    {
        while (!_isClosed && bytes.Length > 0)
        {
            var sent = _socket.Send(bytes, SocketFlags.None, out var error);
            bytes = bytes[sent..];
            if (error == SocketError.WouldBlock)
            {
                _socket.Poll(Patience, SelectMode.SelectWrite);
            }
            else if (error != SocketError.Success)
            {
                Close();
            }
        }
    }

    /// <summary>Closes it.</summary>
    public void Close()
    {
        if (!_isClosed)
        {
            _isClosed = true;
            _loop.Close(_socket, _number);
            _closed();
        }
    }

    /// <summary>A port of the loopback that nobody listens on.</summary>
    public static int FreePort()
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        return ((IPEndPoint)socket.LocalEndPoint!).Port;
    }

    private void Read()
    {
        if (_isClosed)
        {
            return;
        }

        var read = _socket.Receive(_bytes.AsSpan(_length), SocketFlags.None, out var error);
        if (error == SocketError.WouldBlock)
        {
            return;
        }

        if (read == 0 || error != SocketError.Success)
        {
            Close();
            return;
        }

        _length += read;
        var done = 0;
        int taken;
        while (done < _length && (taken = _take(_bytes.AsSpan(done, _length - done))) > 0)
        {
            done += taken;
        }

        _bytes.AsSpan(done, _length - done).CopyTo(_bytes);
        _length -= done;
    }
}
