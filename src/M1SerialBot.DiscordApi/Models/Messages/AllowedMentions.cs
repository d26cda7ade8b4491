namespace M1SerialBot.DiscordApi.Models.Messages;

/// <summary>Whom a message may ping: nobody, or one user; never a role or everyone, whatever its text says.</summary>
public sealed record AllowedMentions
{
    private AllowedMentions(Snowflake? user) => Users = user is { } id ? [id] : null;

    /// <summary>Nobody.</summary>
    public static AllowedMentions None { get; } = new((Snowflake?)null);

    /// <summary>The kinds of mention that are taken from the text: none.</summary>
    public IReadOnlyList<string> Parse { get; } = [];

    /// <summary>The users who are pinged where the text mentions them; null for nobody.</summary>
    public IReadOnlyList<Snowflake>? Users { get; }

    /// <summary>One user.</summary>
    /// <param name="user">Who may be pinged.</param>
    public static AllowedMentions Only(Snowflake user) => new(user);
}
