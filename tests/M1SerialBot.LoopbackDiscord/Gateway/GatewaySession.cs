using System.Text.Json.Nodes;

namespace M1SerialBot.LoopbackDiscord.Gateway;

/// <summary>A session of a shard. Numbers its events and keeps them for replay.</summary>
internal sealed class GatewaySession(string id, int shard, int shards)
{
    private readonly Lock _lock = new();
    private readonly List<(long Sequence, byte[] Payload, Action<DateTimeOffset>? Written)> _kept = [];
    private GatewayConnection? _connection;
    private long _sequence;

    public string Id => id;

    public int Shard => shard;

    /// <summary>How many shards the client said there are.</summary>
    public int Shards => shards;

    /// <summary>The number of the last event.</summary>
    public long Sequence
    {
        get
        {
            lock (_lock)
            {
                return _sequence;
            }
        }
    }

    /// <summary>Sends an event, or keeps it until the session is resumed.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="data">Its data.</param>
    /// <param name="written">Called each time it was written to a socket.</param>
    /// <param name="isKept">Whether it is replayed.</param>
    /// <returns>What was queued; null without a connection.</returns>
    public Outgoing? Dispatch(string name, JsonNode? data, Action<DateTimeOffset>? written = null, bool isKept = true)
    {
        lock (_lock)
        {
            var payload = Payloads.Bytes(Payloads.Event(name, ++_sequence, data));
            if (isKept)
            {
                _kept.Add((_sequence, payload, written));
            }

            return _connection?.PostEvent(_sequence, payload, written);
        }
    }

    /// <summary>Removes all events so far from the replay.</summary>
    public void Forget()
    {
        lock (_lock)
        {
            _kept.Clear();
            _kept.TrimExcess();
        }
    }

    /// <summary>Attaches a connection.</summary>
    public void Attach(GatewayConnection connection)
    {
        lock (_lock)
        {
            _connection = connection;
        }
    }

    /// <summary>Replays the missed events, sends RESUMED, and attaches the connection.</summary>
    /// <param name="connection">The new connection.</param>
    /// <param name="after">The last sequence number that the client has received.</param>
    /// <param name="resumed">Called when RESUMED was written.</param>
    public void Resume(GatewayConnection connection, long after, Action<DateTimeOffset> resumed)
    {
        lock (_lock)
        {
            _connection = connection;
            foreach (var (sequence, payload, written) in _kept.Where(entry => entry.Sequence > after))
            {
                connection.PostEvent(sequence, payload, written);
            }

            Dispatch("RESUMED", new JsonObject { ["_trace"] = new JsonArray("loopback") }, resumed, isKept: false);
        }
    }

    /// <summary>Detaches a connection.</summary>
    /// <returns>False if another connection has taken the session over.</returns>
    public bool Detach(GatewayConnection connection)
    {
        lock (_lock)
        {
            if (_connection is not null && _connection != connection)
            {
                return false;
            }

            _connection = null;
            return true;
        }
    }
}
