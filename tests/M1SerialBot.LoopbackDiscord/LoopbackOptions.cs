using System.Text.Json.Nodes;
using M1SerialBot.LoopbackDiscord.Rest;

namespace M1SerialBot.LoopbackDiscord;

/// <summary>How a loopback Discord behaves.</summary>
public sealed record LoopbackOptions
{
#if MUTATION
    // A change that keeps the client from connecting is waited for in every test.
    private const int DefaultPatience = 30;
#else
    private const int DefaultPatience = 60;
#endif

    /// <summary>The only valid bot token.</summary>
    public string Token { get; init; } = "loopback-token";

    /// <summary>The id of the application, and of its bot.</summary>
    public string ApplicationId { get; init; } = "1100000000000000001";

    /// <summary>The server's clock.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>The heartbeat interval in HELLO.</summary>
    public TimeSpan HeartbeatInterval { get; init; } = TimeSpan.FromMilliseconds(41_250);

    /// <summary>How many shards <c>GET /gateway/bot</c> recommends.</summary>
    public int Shards { get; init; } = 1;

    /// <summary>How many shards may identify within five seconds: one in each bucket, the shard's number modulo this.</summary>
    public int MaxConcurrency { get; init; } = 1;

    /// <summary>How many of the day's 1,000 session starts are left.</summary>
    public int SessionStartsRemaining { get; init; } = 1000;

    /// <summary>When there are 1,000 again, from the server's start.</summary>
    public TimeSpan SessionStartsResetAfter { get; init; } = TimeSpan.FromHours(24);

    /// <summary>Splits compressed payloads into WebSocket messages of this many bytes, at least 4; null for no splitting.</summary>
    public int? WebSocketMessageSize { get; init; }

    /// <summary>Splits messages into WebSocket frames of this many bytes; null for no splitting.</summary>
    public int? WebSocketFrameSize { get; init; }

    /// <summary>Edits READY before it's sent.</summary>
    public Action<JsonObject>? EditReady { get; init; }

    /// <summary>The rate limits, by route.</summary>
    public IReadOnlyDictionary<Route, RateLimit> Limits { get; init; } = new Dictionary<Route, RateLimit>();

    /// <summary>How long an interaction waits for its response. Discord's three seconds, or more if a slow machine shouldn't matter.</summary>
    public TimeSpan AnswerTime { get; init; } = TimeSpan.FromSeconds(3);

    /// <summary>The default timeout for waiting, in real time.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(DefaultPatience);
}
