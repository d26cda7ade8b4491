namespace M1SerialBot.DiscordApi.Models.Interactions;

/// <summary>A message as it arrives from Discord.</summary>
public sealed record ReceivedMessage
{
    /// <summary>The id.</summary>
    public Snowflake Id { get; init; }

    /// <summary>The channel.</summary>
    public Snowflake? ChannelId { get; init; }

    /// <summary>The text, at most 4,000 characters.</summary>
    public string? Content { get; init; }

    /// <summary>The embeds.</summary>
    public IReadOnlyList<ReceivedEmbed>? Embeds { get; init; }

    /// <summary>The author.</summary>
    public User? Author { get; init; }
}

/// <summary>An embed as it arrives from Discord. Only its description is read.</summary>
public sealed record ReceivedEmbed
{
    /// <summary>The description.</summary>
    public string? Description { get; init; }
}
