namespace M1SerialBot.DiscordApi.Models.Commands;

/// <summary>To what an application is installed.</summary>
public enum ApplicationIntegrationType
{
    /// <summary>To a server.</summary>
    Guild,

    /// <summary>To a user, who takes it everywhere.</summary>
    User,
}
