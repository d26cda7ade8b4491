namespace M1SerialBot.DiscordApi.Interactions;

/// <summary>Where an interaction took place, or where a command may be used.</summary>
public enum InteractionContext
{
    /// <summary>A server.</summary>
    Server,

    /// <summary>The direct messages with the bot.</summary>
    BotDirect,

    /// <summary>Direct messages and groups without the bot.</summary>
    Private,
}
