namespace M1SerialBot.DiscordApi.Models.Commands;

/// <summary>Where an interaction took place, or where a command may be used.</summary>
public enum InteractionContextType
{
    /// <summary>A server.</summary>
    Guild,

    /// <summary>The direct messages with the bot.</summary>
    BotDM,

    /// <summary>Direct messages and groups without the bot.</summary>
    PrivateChannel,
}
