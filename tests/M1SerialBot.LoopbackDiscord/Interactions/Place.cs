namespace M1SerialBot.LoopbackDiscord.Interactions;

/// <summary>Where an interaction comes from.</summary>
public enum Place
{
    /// <summary>A server that has installed the application.</summary>
    Server,

    /// <summary>A direct message to the bot.</summary>
    BotDm,

    /// <summary>A direct message between users, one of whom has installed the application.</summary>
    PrivateDm,

    /// <summary>A server without the application. The user has installed it.</summary>
    ForeignServer,
}
