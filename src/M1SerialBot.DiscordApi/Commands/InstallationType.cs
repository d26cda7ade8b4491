namespace M1SerialBot.DiscordApi.Commands;

/// <summary>To what an application is installed.</summary>
public enum InstallationType
{
    /// <summary>To a server.</summary>
    Server,

    /// <summary>To a user, who takes it everywhere.</summary>
    User,
}
