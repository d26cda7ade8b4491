namespace M1SerialBot.DiscordApi.Models.Interactions;

/// <summary>Somebody in a server.</summary>
public sealed record Member
{
    /// <summary>Who it is.</summary>
    public User? User { get; init; }

    /// <summary>What they may do in the channel.</summary>
    public ChannelPermissions? Permissions { get; init; }
}
