using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace M1SerialBot.LoopbackDiscord.Gateway;

/// <summary>The rules for a client on one connection.</summary>
internal sealed class ConnectionRules(TimeProvider time)
{
    private const int MostBytes = 4096;
    private const int MostSends = 120;
    private static readonly TimeSpan SendWindow = TimeSpan.FromSeconds(60);

    // After this time, the client has read what was written.
    private static readonly TimeSpan ReadingTime = TimeSpan.FromSeconds(2);

    private readonly Lock _lock = new();
    private readonly Queue<DateTimeOffset> _sends = [];
    private readonly Queue<(long Sequence, DateTimeOffset At)> _written = [];
    private long _known;

    /// <summary>Errors in the URL that the client connected to.</summary>
    public static IEnumerable<string> CheckAddress(IQueryCollection query)
    {
        if (query["v"] != "10")
        {
            yield return $"the version is \"{query["v"]}\", not 10";
        }

        if (query["encoding"] != "json")
        {
            yield return $"the encoding is \"{query["encoding"]}\", not json";
        }

        if (query.TryGetValue("compress", out var compress) && compress != "zlib-stream")
        {
            yield return $"the compression is \"{compress}\", not zlib-stream";
        }
    }

    /// <summary>An error in the size or the rate of payloads; null for none.</summary>
    public (string Violation, int Code)? CheckSend(int size)
    {
        var now = time.GetUtcNow();
        _sends.Enqueue(now);
        while (_sends.Peek() <= now - SendWindow)
        {
            _sends.Dequeue();
        }

        return size > MostBytes ? ($"a payload of {size} bytes, more than {MostBytes}", CloseCode.DecodeError)
            : _sends.Count > MostSends ? ($"more than {MostSends} payloads in 60 s", CloseCode.RateLimited)
            : null;
    }

    /// <summary>Notes an event that was written.</summary>
    public void Written(long sequence, DateTimeOffset at)
    {
        lock (_lock)
        {
            _written.Enqueue((sequence, at));
        }
    }

    /// <summary>Notes a sequence number that the client must have read.</summary>
    public void Knows(long sequence)
    {
        lock (_lock)
        {
            _known = Math.Max(_known, sequence);
        }
    }

    /// <summary>An error in a heartbeat's sequence number; null for none.</summary>
    /// <param name="data">What the heartbeat holds.</param>
    /// <param name="session">The session; null if there is none yet.</param>
    public string? CheckHeartbeat(JsonNode? data, GatewaySession? session)
    {
        var number = 0L;
        if (data is not null && (data is not JsonValue value || !value.TryGetValue(out number)))
        {
            return $"a heartbeat with {data.ToJsonString()}, which is no number";
        }

        if (session is null)
        {
            return null;
        }

        lock (_lock)
        {
            while (_written.TryPeek(out var oldest) && oldest.At <= time.GetUtcNow() - ReadingTime)
            {
                _known = Math.Max(_known, _written.Dequeue().Sequence);
            }

            var violation = number > session.Sequence ? $"a heartbeat with {number}, but the last event was {session.Sequence}"
                : number < _known ? $"a heartbeat with {(data is null ? "null" : number)}, but event {_known} had been read"
                : null;
            _known = Math.Max(_known, Math.Min(number, session.Sequence));
            return violation;
        }
    }
}
