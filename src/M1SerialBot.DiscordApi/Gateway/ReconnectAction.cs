namespace M1SerialBot.DiscordApi.Gateway;

/// <summary>What follows the end of a connection.</summary>
internal enum ReconnectAction
{
    /// <summary>The session is resumed on another.</summary>
    Resume,

    /// <summary>A new session is opened.</summary>
    Anew,

    /// <summary>Nothing: the program stops.</summary>
    Stop,

    /// <summary>Nothing: Discord does not accept how the application is set up.</summary>
    Refused,
}
