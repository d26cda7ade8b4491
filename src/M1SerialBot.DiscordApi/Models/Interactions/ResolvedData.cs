namespace M1SerialBot.DiscordApi.Models.Interactions;

/// <summary>What the ids in an interaction's data stand for.</summary>
public sealed record ResolvedData
{
    /// <summary>Messages by their ids.</summary>
    public IReadOnlyDictionary<Snowflake, ReceivedMessage>? Messages { get; init; }

    /// <summary>Users by their ids.</summary>
    public IReadOnlyDictionary<Snowflake, User>? Users { get; init; }
}
