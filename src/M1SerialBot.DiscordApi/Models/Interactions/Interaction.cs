using System.Text.Json.Serialization;
using M1SerialBot.DiscordApi.Models.Commands;

namespace M1SerialBot.DiscordApi.Models.Interactions;

/// <summary>An interaction, the same for every transport. Properties that the bot doesn't need are ignored.</summary>
public sealed record Interaction
{
    /// <summary>The id. It may be logged.</summary>
    [JsonRequired]
    public Snowflake Id { get; init; }

    /// <summary>The application's id.</summary>
    [JsonRequired]
    public Snowflake ApplicationId { get; init; }

    /// <summary>The type.</summary>
    [JsonRequired]
    public InteractionType Type { get; init; }

    /// <summary>The token for replies, valid for fifteen minutes. A secret that mustn't be logged.</summary>
    [JsonRequired]
    public string Token { get; init; } = "";

    /// <summary>The command, component or modal; null for a ping.</summary>
    public InteractionData? Data { get; init; }

    /// <summary>The user as a member; null outside a server.</summary>
    public Member? Member { get; init; }

    /// <summary>The user; null in a server.</summary>
    public User? User { get; init; }

    /// <summary>The server; null outside one.</summary>
    public Snowflake? GuildId { get; init; }

    /// <summary>The channel.</summary>
    public Snowflake? ChannelId { get; init; }

    /// <summary>The user's locale, such as <c>en-US</c>; null for a ping.</summary>
    public string? Locale { get; init; }

    /// <summary>The server's locale; null outside one.</summary>
    public string? GuildLocale { get; init; }

    /// <summary>Where it comes from; null if Discord doesn't say.</summary>
    public InteractionContextType? Context { get; init; }

    /// <summary>The message that the component belongs to.</summary>
    public ReceivedMessage? Message { get; init; }

    /// <summary>The user, in a server or not; null for a ping.</summary>
    [JsonIgnore]
    public User? Caller => Member?.User ?? User;

    /// <summary>Whether the user may manage messages in the channel.</summary>
    [JsonIgnore]
    public bool CallerManagesMessages => ((Member?.Permissions ?? ChannelPermissions.None) & (ChannelPermissions.ManageMessages | ChannelPermissions.Administrator)) != 0;

    /// <summary>The value of an option as text; null for none.</summary>
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

    /// <summary>The value of a modal's field; null for none.</summary>
    /// <param name="customId">The field's custom id.</param>
    public string? Field(string customId) => Find(customId)?.Text;

    /// <summary>All values selected in a modal's field.</summary>
    /// <param name="customId">The field's custom id.</param>
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

    /// <summary>The type and the id, without the token or user input.</summary>
    public override string ToString() => $"{Type} {Id}";
}

/// <summary>The type of an interaction.</summary>
public enum InteractionType
{
    /// <summary>Unknown.</summary>
    None,

    /// <summary>Discord tests the webhook endpoint.</summary>
    Ping,

    /// <summary>A command.</summary>
    Command,

    /// <summary>A button or a select menu.</summary>
    Component,

    /// <summary>Autocomplete of an option.</summary>
    Autocomplete,

    /// <summary>A submitted modal.</summary>
    Modal,
}

/// <summary>A user in a server.</summary>
public sealed record Member
{
    /// <summary>The user.</summary>
    public User? User { get; init; }

    /// <summary>The user's permissions in the channel.</summary>
    public ChannelPermissions? Permissions { get; init; }
}

/// <summary>A user. Only the id is read, no personal data.</summary>
public sealed record User
{
    /// <summary>The id.</summary>
    public Snowflake Id { get; init; }

    /// <summary>Whether it's a bot.</summary>
    public bool Bot { get; init; }
}
