namespace M1SerialBot.DiscordApi.Models.Interactions;

/// <summary>A message as Discord shows it to the application.</summary>
public sealed record ReceivedMessage
{
    /// <summary>Its id.</summary>
    public Snowflake Id { get; init; }

    /// <summary>The channel that it stands in.</summary>
    public Snowflake? ChannelId { get; init; }

    /// <summary>Its text, at most 4,000 characters.</summary>
    public string? Content { get; init; }

    /// <summary>Its cards.</summary>
    public IReadOnlyList<ReceivedEmbed>? Embeds { get; init; }

    /// <summary>Who wrote it.</summary>
    public User? Author { get; init; }
}

/// <summary>A card in a message as Discord shows it to the application; no more of it is read than its text.</summary>
public sealed record ReceivedEmbed
{
    /// <summary>The text under its headline.</summary>
    public string? Description { get; init; }
}
