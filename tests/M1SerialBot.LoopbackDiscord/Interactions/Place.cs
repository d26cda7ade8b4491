namespace M1SerialBot.LoopbackDiscord.Interactions;

/// <summary>Where an interaction happens.</summary>
public enum Place
{
    /// <summary>A server that has installed the application.</summary>
    Server,

    /// <summary>A direct message to the bot.</summary>
    BotDm,

    /// <summary>A direct message between people, of whom the caller has installed the application.</summary>
    PrivateDm,

    /// <summary>A server that has not installed the application; the caller has.</summary>
    ForeignServer,
}
