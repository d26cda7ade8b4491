using System.Security.Cryptography;
using System.Text.Json.Nodes;

namespace M1SerialBot.LoopbackDiscord.Gateway;

/// <summary>The sessions that can be resumed, and the one that serves each shard.</summary>
internal sealed class SessionRegistry(Records records)
{
    private static readonly TimeSpan Spacing = TimeSpan.FromSeconds(5);

    // Payloads sent five seconds apart may arrive a little closer together.
    private static readonly TimeSpan Jitter = TimeSpan.FromMilliseconds(50);

    private readonly Lock _lock = new();
    private readonly Dictionary<string, GatewaySession> _byId = [];
    private readonly Dictionary<int, GatewaySession> _byShard = [];
    private readonly Dictionary<int, DateTimeOffset> _identified = [];

    /// <summary>How many sessions may still be started.</summary>
    public SessionStarts Starts { get; } = new(records.Options);

    /// <summary>How many IDENTIFYs came.</summary>
    public int Identifies { get; private set; }

    /// <summary>Counts an IDENTIFY; false if it came too soon after another in its rate-limit bucket.</summary>
    public bool CountIdentify(int shard)
    {
        lock (_lock)
        {
            Identifies++;
            var key = shard % records.Options.MaxConcurrency;
            var isInTime = !_identified.TryGetValue(key, out var last) || records.Now - last >= Spacing - Jitter;
            _identified[key] = records.Now;
            return isInTime;
        }
    }

    /// <summary>Starts a session for a shard.</summary>
    public GatewaySession Begin(int shard, int shards)
    {
        var session = new GatewaySession(RandomNumberGenerator.GetHexString(32, lowercase: true), shard, shards);
        lock (_lock)
        {
            _byId[session.Id] = session;
            _byShard[shard] = session;
        }

        return session;
    }

    /// <summary>The session with an id; null for none.</summary>
    public GatewaySession? Find(string? id)
    {
        lock (_lock)
        {
            return id is null ? null : _byId.GetValueOrDefault(id);
        }
    }

    /// <summary>Makes a session the shard's current one again.</summary>
    public void TakeUp(GatewaySession session)
    {
        lock (_lock)
        {
            _byShard[session.Shard] = session;
        }
    }

    /// <summary>Ends a session, so that it can't be resumed.</summary>
    public void End(string? id)
    {
        lock (_lock)
        {
            if (id is not null && _byId.Remove(id, out var session) && _byShard.GetValueOrDefault(session.Shard) == session)
            {
                _byShard.Remove(session.Shard);
            }
        }
    }

    /// <summary>Removes all replays, and all sessions that aren't a shard's current one.</summary>
    public void Forget()
    {
        lock (_lock)
        {
            foreach (var session in _byId.Values.ToList())
            {
                session.Forget();
                if (_byShard.GetValueOrDefault(session.Shard) != session)
                {
                    _byId.Remove(session.Id);
                }
            }
        }
    }

    /// <summary>Ends all sessions.</summary>
    public void EndAll()
    {
        lock (_lock)
        {
            _byId.Clear();
            _byShard.Clear();
        }
    }

    /// <summary>The session that serves an interaction.</summary>
    /// <exception cref="InvalidOperationException">There is none. Discord would lose the interaction.</exception>
    public GatewaySession Serving(JsonObject interaction)
    {
        lock (_lock)
        {
            var shards = _byShard.Values.Select(session => session.Shards).DefaultIfEmpty(1).Max();
            var shard = IsWhereTheBotIs(interaction) && ulong.TryParse((string?)interaction["guild_id"], out var guild)
                ? (int)((guild >> 22) % (ulong)shards)
                : 0;
            return _byShard.GetValueOrDefault(shard)
                ?? throw new InvalidOperationException($"No session serves shard {shard}; wait for its READY first.");
        }
    }

    // A server without the application, where only the user has installed it, has no shard.
    private static bool IsWhereTheBotIs(JsonObject interaction) =>
        interaction["authorizing_integration_owners"] is not JsonObject owners || owners.ContainsKey("0");
}
