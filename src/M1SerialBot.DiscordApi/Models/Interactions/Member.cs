namespace M1SerialBot.DiscordApi.Models.Interactions;

/// <summary>Somebody in a server.</summary>
public sealed record Member
{
    /// <summary>Who it is.</summary>
    public User? User { get; init; }

    /// <summary>What they may do in the channel.</summary>
    public ChannelPermissions? Permissions { get; init; }
}

/// <summary>Somebody on Discord; no more of them is read than their id.</summary>
public sealed record User
{
    /// <summary>Their id.</summary>
    public Snowflake Id { get; init; }

    /// <summary>Whether this is a program.</summary>
    public bool Bot { get; init; }
}
