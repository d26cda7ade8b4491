using System.Text.Json.Nodes;
using M1SerialBot.LoopbackDiscord.Rest;

namespace M1SerialBot.LoopbackDiscord;

/// <summary>How a loopback Discord behaves.</summary>
public sealed record LoopbackOptions
{
    /// <summary>The only bot token that it knows.</summary>
    public string Token { get; init; } = "loopback-token";

    /// <summary>The id of the application, and of its bot.</summary>
    public string ApplicationId { get; init; } = "1100000000000000001";

    /// <summary>Where every clock and every delay of the server comes from.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>What HELLO asks for.</summary>
    public TimeSpan HeartbeatInterval { get; init; } = TimeSpan.FromMilliseconds(41_250);

    /// <summary>How many shards <c>GET /gateway/bot</c> recommends.</summary>
    public int Shards { get; init; } = 1;

    /// <summary>How many shards may identify within five seconds; each key, the shard modulo this, has one.</summary>
    public int MaxConcurrency { get; init; } = 1;

    /// <summary>How many sessions may still be started, of 1,000 a day.</summary>
    public int SessionStartsRemaining { get; init; } = 1000;

    /// <summary>When there are 1,000 again, counted from the start of the server.</summary>
    public TimeSpan SessionStartsResetAfter { get; init; } = TimeSpan.FromHours(24);

    /// <summary>The bytes in one WebSocket message, at least 4, where a compressed payload is split over several; null where it is not.</summary>
    public int? WebSocketMessageSize { get; init; }

    /// <summary>The bytes in one WebSocket frame where a message is split over several; null where it is not.</summary>
    public int? WebSocketFrameSize { get; init; }

    /// <summary>Changes what READY holds before it is sent.</summary>
    public Action<JsonObject>? EditReady { get; init; }

    /// <summary>The rate limits that are enforced from the start; none where a route is missing.</summary>
    public IReadOnlyDictionary<Route, RateLimit> Limits { get; init; } = new Dictionary<Route, RateLimit>();

    /// <summary>How long an interaction waits for its answer: Discord's three seconds, unless a busy machine is to decide nothing.</summary>
    public TimeSpan AnswerTime { get; init; } = TimeSpan.FromSeconds(3);

    /// <summary>How long anything that is awaited may take, in real time.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(20);
}
