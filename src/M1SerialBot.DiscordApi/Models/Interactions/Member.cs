namespace M1SerialBot.DiscordApi.Models.Interactions;

/// <summary>A user in a server.</summary>
public sealed record Member
{
    /// <summary>The user.</summary>
    public User? User { get; init; }

    /// <summary>The user's permissions in the channel.</summary>
    public ChannelPermissions? Permissions { get; init; }
}

/// <summary>A user. Only the id is read, no personal data.</summary>
public sealed record User
{
    /// <summary>The id.</summary>
    public Snowflake Id { get; init; }

    /// <summary>Whether it's a bot.</summary>
    public bool Bot { get; init; }
}
