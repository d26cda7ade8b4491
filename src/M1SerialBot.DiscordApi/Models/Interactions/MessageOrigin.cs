namespace M1SerialBot.DiscordApi.Models.Interactions;

/// <summary>The interaction that a message replied to.</summary>
public sealed record MessageOrigin
{
    /// <summary>The interaction's id.</summary>
    public Snowflake Id { get; init; }

    /// <summary>Whose interaction it was.</summary>
    public User? User { get; init; }
}
