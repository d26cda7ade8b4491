namespace M1SerialBot.DiscordApi;

/// <summary>What can go wrong on the way to Discord and back; each is survived, counted, and logged once a minute at the most.</summary>
public enum FaultKind
{
    /// <summary>The gateway's connection broke.</summary>
    ConnectionLost,

    /// <summary>No connection to the gateway came about.</summary>
    ConnectionRefused,

    /// <summary>The gateway did not greet.</summary>
    HelloMissing,

    /// <summary>The gateway did not open a session.</summary>
    ReadyMissing,

    /// <summary>The gateway did not resume a session.</summary>
    ResumedMissing,

    /// <summary>A heartbeat was not acknowledged.</summary>
    HeartbeatUnanswered,

    /// <summary>The gateway asked for a new connection.</summary>
    ReconnectAsked,

    /// <summary>The gateway does not know the session any more.</summary>
    SessionInvalid,

    /// <summary>The gateway closed the connection.</summary>
    ClosedByDiscord,

    /// <summary>Something arrived that cannot be read.</summary>
    MalformedPayload,

    /// <summary>Something arrived that is larger than anything the bot needs.</summary>
    Oversized,

    /// <summary>The gateway asked for more heartbeats than may be sent.</summary>
    SendLimit,

    /// <summary>Hardly any session may be opened today.</summary>
    SessionStartLimit,

    /// <summary>The REST API cannot be reached.</summary>
    RestUnreachable,

    /// <summary>The REST API had a fault of its own.</summary>
    RestFailed,

    /// <summary>The REST API asked to slow down.</summary>
    RateLimited,

    /// <summary>A reply came after Discord had stopped waiting.</summary>
    ReplyLate,

    /// <summary>An interaction had been answered already.</summary>
    ReplyTwice,

    /// <summary>Discord did not accept a reply.</summary>
    ReplyRefused,

    /// <summary>A reply could not be brought to Discord in time.</summary>
    ReplyLost,

    /// <summary>More interactions arrived than can be held.</summary>
    Overload,

    /// <summary>An interaction could not be answered, by a mistake in the program.</summary>
    AnswerFailed,

    /// <summary>Commands could not be registered.</summary>
    RegistrationFailed,

    /// <summary>A request to the webhook endpoint was not signed by Discord.</summary>
    SignatureRefused,
}
