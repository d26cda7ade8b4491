using System.Text.Json.Serialization;
using M1SerialBot.DiscordApi.Models.Commands;

namespace M1SerialBot.DiscordApi.Models.Interactions;

/// <summary>One thing that somebody did, the same for every transport. Fields that Discord may add are ignored.</summary>
public sealed record Interaction
{
    /// <summary>Its id, which names it in logs too.</summary>
    [JsonRequired]
    public Snowflake Id { get; init; }

    /// <summary>The application that it is for.</summary>
    [JsonRequired]
    public Snowflake ApplicationId { get; init; }

    /// <summary>What was done.</summary>
    [JsonRequired]
    public InteractionType Type { get; init; }

    /// <summary>What entitles to reply, for fifteen minutes. A secret: it belongs in no log, and no text shows it.</summary>
    [JsonRequired]
    public string Token { get; init; } = "";

    /// <summary>What was used, pressed or typed; null for a ping.</summary>
    public InteractionData? Data { get; init; }

    /// <summary>Who did it, in a server.</summary>
    public Member? Member { get; init; }

    /// <summary>Who did it, anywhere else.</summary>
    public User? User { get; init; }

    /// <summary>The server; null anywhere else.</summary>
    public Snowflake? GuildId { get; init; }

    /// <summary>The channel.</summary>
    public Snowflake? ChannelId { get; init; }

    /// <summary>The caller's language, such as <c>en-US</c>; null for a ping.</summary>
    public string? Locale { get; init; }

    /// <summary>The server's language; null anywhere else.</summary>
    public string? GuildLocale { get; init; }

    /// <summary>Where it took place; null where Discord does not say.</summary>
    public InteractionContextType? Context { get; init; }

    /// <summary>The message that a component sits on.</summary>
    public ReceivedMessage? Message { get; init; }

    /// <summary>Who did it; null for a ping.</summary>
    [JsonIgnore]
    public User? Caller => Member?.User ?? User;

    /// <summary>Whether the caller may manage messages in the channel.</summary>
    [JsonIgnore]
    public bool CallerManagesMessages => ((Member?.Permissions ?? ChannelPermissions.None) & (ChannelPermissions.ManageMessages | ChannelPermissions.Administrator)) != 0;

    /// <summary>What was given for an option of the command; null where nothing was.</summary>
    /// <param name="name">The option's name.</param>
    public string? Option(string name)
    {
        foreach (var option in Data?.Options ?? [])
        {
            if (option.Name == name)
            {
                return option.Text;
            }
        }

        return null;
    }

    /// <summary>What was given for a field of a modal; null where nothing was.</summary>
    /// <param name="customId">The field's id.</param>
    public string? Field(string customId) => Find(customId)?.Text;

    /// <summary>Everything that was chosen or ticked in a field of a modal.</summary>
    /// <param name="customId">The field's id.</param>
    public IReadOnlyList<string> Choices(string customId) => Find(customId)?.Values ?? [];

    private ModalComponentValue? Find(string customId)
    {
        foreach (var component in Data?.Components ?? [])
        {
            if (component.Find(customId) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>Names it without its token or anything that was typed.</summary>
    public override string ToString() => $"{Type} {Id}";
}
