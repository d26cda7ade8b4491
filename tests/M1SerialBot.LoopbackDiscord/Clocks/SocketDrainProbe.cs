using System.Net;
using System.Net.Sockets;

namespace M1SerialBot.LoopbackDiscord.Clocks;

/// <summary>A byte that is sent over loopback and comes back only when whatever had reached a socket before it has been handed to the thread pool.</summary>
/// <remarks>
/// One thread of the runtime hands out what sockets receive, in order. Where the machine is busy, that thread may be late, and the pool
/// looks idle although there is work to come; the canary waits in the same row.
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

    /// <summary>How many flights have ended; each is one work item of the pool.</summary>
    public long Flights => Interlocked.Read(ref _flights);

    /// <summary>Sends it out and waits until it is back; must not be called on the pool.</summary>
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
