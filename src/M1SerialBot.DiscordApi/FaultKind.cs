namespace M1SerialBot.DiscordApi;

/// <summary>What can go wrong between the bot and Discord. The bot survives each of them, counts it, and logs it at most once a minute.</summary>
public enum FaultKind
{
    /// <summary>The gateway connection broke.</summary>
    ConnectionLost,

    /// <summary>The gateway couldn't be reached.</summary>
    ConnectionRefused,

    /// <summary>HELLO didn't arrive in time.</summary>
    HelloMissing,

    /// <summary>READY didn't arrive in time.</summary>
    ReadyMissing,

    /// <summary>RESUMED didn't arrive in time.</summary>
    ResumedMissing,

    /// <summary>A heartbeat wasn't acknowledged.</summary>
    HeartbeatUnanswered,

    /// <summary>Discord asked for a reconnect.</summary>
    ReconnectAsked,

    /// <summary>Discord invalidated the session.</summary>
    SessionInvalid,

    /// <summary>Discord closed the gateway connection.</summary>
    ClosedByDiscord,

    /// <summary>Malformed data arrived.</summary>
    MalformedPayload,

    /// <summary>A payload was larger than anything the bot needs.</summary>
    Oversized,

    /// <summary>Discord asked for more heartbeats than the send limit allows.</summary>
    SendLimit,

    /// <summary>The day's session starts are nearly used up.</summary>
    SessionStartLimit,

    /// <summary>The REST API couldn't be reached.</summary>
    RestUnreachable,

    /// <summary>The REST API answered with a server error.</summary>
    RestFailed,

    /// <summary>The REST API answered with 429.</summary>
    RateLimited,

    /// <summary>A reply arrived after Discord had stopped waiting.</summary>
    ReplyLate,

    /// <summary>An interaction already had a reply.</summary>
    ReplyTwice,

    /// <summary>Discord rejected a reply.</summary>
    ReplyRefused,

    /// <summary>A reply couldn't be delivered in time.</summary>
    ReplyLost,

    /// <summary>Too many interactions were in progress.</summary>
    Overload,

    /// <summary>A bug kept an interaction from being answered.</summary>
    AnswerFailed,

    /// <summary>Commands couldn't be registered.</summary>
    RegistrationFailed,

    /// <summary>A request to the webhook endpoint didn't have Discord's signature.</summary>
    SignatureRefused,
}
