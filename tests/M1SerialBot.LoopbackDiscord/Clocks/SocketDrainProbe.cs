using System.Net;
using System.Net.Sockets;

namespace M1SerialBot.LoopbackDiscord.Clocks;

/// <summary>Sends a byte over loopback. When it's back, everything that reached a socket before it has been handed to the thread pool.</summary>
/// <remarks>
/// One thread of the runtime dispatches socket events, in order. On a busy machine that thread may be late, so the pool
/// looks idle although work is coming. The probe waits in the same queue.
/// </remarks>
internal sealed class SocketDrainProbe : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly Socket _out = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private readonly Socket _in;
    private readonly SocketAsyncEventArgs _receiving = new();
    private readonly ManualResetEventSlim _isBack = new();
    private readonly byte[] _byte = new byte[1];
    private long _flights;

    public SocketDrainProbe()
    {
        using var listener = new Socket(SocketType.Stream, ProtocolType.Tcp);
        listener.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        listener.Listen(1);
        _out.Connect(listener.LocalEndPoint!);
        _in = listener.Accept();
        _receiving.SetBuffer(new byte[1]);
        _receiving.Completed += (_, _) =>
        {
            Interlocked.Increment(ref _flights);
            _isBack.Set();
        };
    }

    /// <summary>The number of completed round trips. Each is one work item of the pool.</summary>
    public long Flights => Interlocked.Read(ref _flights);

    /// <summary>Sends the byte and waits until it's back. Don't call it on a pool thread.</summary>
    /// <returns>Whether it came back within ten seconds.</returns>
    public bool Fly()
    {
        _isBack.Reset();
        if (!_in.ReceiveAsync(_receiving))
        {
            return true;
        }

        _out.Send(_byte);
        return _isBack.Wait(Patience);
    }

    public void Dispose()
    {
        _out.Dispose();
        _in.Dispose();
        _receiving.Dispose();
        _isBack.Dispose();
    }
}
