using System.Diagnostics;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace M1SerialBot.Benchmarks.Load.Net;

/// <summary>Serves many sockets on one thread, and allocates nothing while it does: what it costs must not be taken for a bot's.</summary>
internal sealed class EventLoop : IDisposable
{
    private const int MostAtOnce = 256;

    // The system's structure is packed on x64 alone; the handler's number is what comes back.
    private static readonly int Stride = RuntimeInformation.ProcessArchitecture == Architecture.X64 ? 3 : 4;
    private static readonly int NumberAt = Stride - 2;

    private readonly SafeFileHandle _poll = new(LibC.CreatePoll(0), ownsHandle: true);
    private readonly int[] _polled = new int[MostAtOnce * Stride];
    private readonly List<Action?> _handlers = [];
    private readonly Stack<int> _free = new();

    private int Descriptor => (int)_poll.DangerousGetHandle();

    /// <summary>Calls a handler whenever a socket can be read.</summary>
    /// <returns>The handler's number.</returns>
    public int Add(Socket socket, Action canRead)
    {
        if (!_free.TryPop(out var number))
        {
            number = _handlers.Count;
            _handlers.Add(null);
        }

        _handlers[number] = canRead;
        Span<int> polled = stackalloc int[Stride];
        polled[0] = LibC.CanRead;
        polled[NumberAt] = number;
        return LibC.ChangePoll(Descriptor, LibC.Add, (int)socket.Handle, polled) == 0
            ? number
            : throw new InvalidOperationException("The system does not watch a socket.");
    }

    /// <summary>Forgets a socket, and closes it.</summary>
    public void Close(Socket socket, int number)
    {
        Span<int> polled = stackalloc int[Stride];
        _ = LibC.ChangePoll(Descriptor, LibC.Remove, (int)socket.Handle, polled);
        socket.Dispose();
        _handlers[number] = null;
        _free.Push(number);
    }

    /// <summary>Serves until something is so.</summary>
    /// <param name="isDone">Whether it is.</param>
    /// <param name="within">How long that may take.</param>
    /// <param name="what">What is waited for.</param>
    /// <exception cref="TimeoutException">It took longer.</exception>
    public void RunUntil(Func<bool> isDone, TimeSpan within, string what)
    {
        var began = Stopwatch.GetTimestamp();
        while (!isDone())
        {
            Turn(milliseconds: 20);
            if (Stopwatch.GetElapsedTime(began) > within)
            {
                throw new TimeoutException($"Waited {within.TotalSeconds:0} s for {what}.");
            }
        }
    }

    /// <summary>Serves for a time.</summary>
    public void RunFor(TimeSpan time)
    {
        var began = Stopwatch.GetTimestamp();
        while (time - Stopwatch.GetElapsedTime(began) is { Ticks: > 0 } left)
        {
            Turn((int)left.TotalMilliseconds);
        }
    }

    /// <summary>Serves whatever can be read.</summary>
    /// <param name="milliseconds">How long to wait for it at the most.</param>
    public void Turn(int milliseconds)
    {
        var count = LibC.Poll(Descriptor, _polled, MostAtOnce, milliseconds);
        for (var at = 0; at < count; at++)
        {
            _handlers[_polled[(at * Stride) + NumberAt]]?.Invoke();
        }
    }

    public void Dispose() => _poll.Dispose();
}
