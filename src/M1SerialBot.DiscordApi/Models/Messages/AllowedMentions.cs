namespace M1SerialBot.DiscordApi.Models.Messages;

/// <summary>The mentions that ping: none, or one user. Never a role or everyone.</summary>
public sealed record AllowedMentions
{
    private AllowedMentions(Snowflake? user) => Users = user is { } id ? [id] : null;

    /// <summary>Pings nobody.</summary>
    public static AllowedMentions None { get; } = new((Snowflake?)null);

    /// <summary>The kinds of mentions that ping: none.</summary>
    public IReadOnlyList<string> Parse { get; } = [];

    /// <summary>The users whose mention pings; null for none.</summary>
    public IReadOnlyList<Snowflake>? Users { get; }

    /// <summary>Pings one user.</summary>
    /// <param name="user">The user.</param>
    public static AllowedMentions Only(Snowflake user) => new(user);
}
