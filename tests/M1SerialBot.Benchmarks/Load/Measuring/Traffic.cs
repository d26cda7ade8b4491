using System.Diagnostics;
using M1SerialBot.Benchmarks.Load.Discord;
using M1SerialBot.Benchmarks.Load.Net;

namespace M1SerialBot.Benchmarks.Load.Measuring;

/// <summary>Sends interactions to a bot, and takes the time until each is answered.</summary>
internal sealed class Traffic
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    // The system wakes a sleeper when it likes; the last stretch before something is due is waited through awake.
    private static readonly TimeSpan Awake = TimeSpan.FromMilliseconds(3);

    private readonly EventLoop _loop;
    private readonly IBotLine _line;
    private int _next;
    private int _first;
    private int _answered;
    private int _goOn;
    private long[] _due = [];
    private double[] _took = [];

    /// <summary>Makes it.</summary>
    public Traffic(EventLoop loop, IBotLine line)
    {
        _loop = loop;
        _line = line;
        line.Answered = Take;
    }

    /// <summary>How many were answered in all.</summary>
    public int Total { get; private set; }

    /// <summary>Keeps a number of interactions under way: the next one goes out as soon as one is answered.</summary>
    /// <param name="inFlight">The number.</param>
    /// <param name="count">How many there are in all.</param>
    public Flow Keep(int inFlight, int count)
    {
        var began = Begin(count, goOn: count - inFlight);
        for (var at = 0; at < inFlight; at++)
        {
            Send(Stopwatch.GetTimestamp());
        }

        _loop.RunUntil(() => _answered == count, Patience, $"{count} answers, of which {_answered} came");
        return End(began);
    }

    /// <summary>Sends at a rate, whether the bot keeps up or not. The time of each counts from when it was due, so that a bot that holds up the line is not spared what it did to those behind.</summary>
    /// <param name="perSecond">The rate.</param>
    /// <param name="count">How many there are in all.</param>
    public Flow Pace(int perSecond, int count)
    {
        var began = Begin(count, goOn: 0);
        for (var at = 0; at < count; at++)
        {
            var due = began + (at * Stopwatch.Frequency / perSecond);
            while (Stopwatch.GetElapsedTime(Stopwatch.GetTimestamp(), due) is { Ticks: > 0 } wait)
            {
                _loop.Turn(wait > Awake ? (int)(wait - Awake).TotalMilliseconds : 0);
            }

            Send(due);
        }

        _loop.RunUntil(() => _answered == count, Patience, $"{count} answers, of which {_answered} came");
        return End(began);
    }

    private long Begin(int count, int goOn)
    {
        (_first, _answered, _goOn) = (_next, 0, goOn);
        _due = new long[count];
        _took = new double[count];
        return Stopwatch.GetTimestamp();
    }

    private Flow End(long began)
    {
        Total += _answered;
        return new Flow(Latencies.Of(_took), _answered / Stopwatch.GetElapsedTime(began).TotalSeconds);
    }

    private void Send(long due)
    {
        _due[_next - _first] = due;
        _line.Send(_next++);
    }

    private void Take(int interaction)
    {
        // On a busy machine a bot posts an answer again if it takes the first attempt for lost.
        if (interaction < _first || _took[interaction - _first] > 0)
        {
            return;
        }

        var now = Stopwatch.GetTimestamp();
        _took[interaction - _first] = Stopwatch.GetElapsedTime(_due[interaction - _first], now).TotalMilliseconds;
        _answered++;
        if (_goOn > 0)
        {
            _goOn--;
            Send(now);
        }
    }
}
