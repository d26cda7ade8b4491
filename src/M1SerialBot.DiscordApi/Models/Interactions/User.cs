namespace M1SerialBot.DiscordApi.Models.Interactions;

/// <summary>Somebody on Discord; no more of them is read than their id.</summary>
public sealed record User
{
    /// <summary>Their id.</summary>
    public Snowflake Id { get; init; }

    /// <summary>Whether this is a program.</summary>
    public bool Bot { get; init; }
}
