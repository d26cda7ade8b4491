namespace M1SerialBot.DiscordNet.Gateway;

/// <summary>What becomes of a heartbeat that Discord.Net wants to send.</summary>
internal enum HeartbeatDecision
{
    /// <summary>It is sent.</summary>
    Due,

    /// <summary>It is one too many, and is not.</summary>
    TooSoon,

    /// <summary>The one before was not acknowledged: the connection is dead.</summary>
    Unanswered,
}
