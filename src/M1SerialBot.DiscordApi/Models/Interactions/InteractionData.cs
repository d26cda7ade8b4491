using System.Text.Json;
using System.Text.Json.Serialization;
using M1SerialBot.DiscordApi.Models.Commands;
using M1SerialBot.DiscordApi.Models.Components;

namespace M1SerialBot.DiscordApi.Models.Interactions;

/// <summary>The data of an interaction. Which properties it has depends on the type.</summary>
public sealed record InteractionData
{
    /// <summary>The command's id.</summary>
    public Snowflake? Id { get; init; }

    /// <summary>The command's name.</summary>
    public string? Name { get; init; }

    /// <summary>The command's type.</summary>
    public CommandType Type { get; init; }

    /// <summary>The command's options that have a value.</summary>
    public IReadOnlyList<CommandOption>? Options { get; init; }

    /// <summary>The message or user that a menu command was used on.</summary>
    public Snowflake? TargetId { get; init; }

    /// <summary>The objects that the ids refer to.</summary>
    public ResolvedData? Resolved { get; init; }

    /// <summary>The custom id of the component or modal.</summary>
    public string? CustomId { get; init; }

    /// <summary>The component's type.</summary>
    public ComponentType ComponentType { get; init; }

    /// <summary>The selected values.</summary>
    public IReadOnlyList<string>? Values { get; init; }

    /// <summary>The modal's fields.</summary>
    public IReadOnlyList<ModalComponentValue>? Components { get; init; }
}

/// <summary>The value of a command's option.</summary>
public sealed record CommandOption
{
    /// <summary>The option's name.</summary>
    public string Name { get; init; } = "";

    /// <summary>The value: a string, a number or a boolean.</summary>
    public JsonElement Value { get; init; }

    /// <summary>The value as text; null for none.</summary>
    [JsonIgnore]
    public string? Text => Value.ValueKind switch
    {
        JsonValueKind.Undefined or JsonValueKind.Null => null,
        JsonValueKind.String => Value.GetString(),
        _ => Value.GetRawText(),
    };
}

/// <summary>The objects that ids in the interaction's data refer to.</summary>
public sealed record ResolvedData
{
    /// <summary>Messages by their ids.</summary>
    public IReadOnlyDictionary<Snowflake, ReceivedMessage>? Messages { get; init; }

    /// <summary>Users by their ids.</summary>
    public IReadOnlyDictionary<Snowflake, User>? Users { get; init; }
}

/// <summary>A component of a submitted modal: a field, a label or a row.</summary>
public sealed record ModalComponentValue
{
    /// <summary>The field's custom id.</summary>
    public string? CustomId { get; init; }

    /// <summary>The text of a text input.</summary>
    public string? Value { get; init; }

    /// <summary>The selected values.</summary>
    public IReadOnlyList<string>? Values { get; init; }

    /// <summary>The field in a label.</summary>
    public ModalComponentValue? Component { get; init; }

    /// <summary>The fields in a row.</summary>
    public IReadOnlyList<ModalComponentValue>? Components { get; init; }

    /// <summary>The text, or the first selected value; null for none.</summary>
    [JsonIgnore]
    public string? Text => Value ?? (Values is [var first, ..] ? first : null);

    /// <summary>Finds a field: this one, or one inside it; null for none.</summary>
    /// <param name="customId">The field's custom id.</param>
    public ModalComponentValue? Find(string customId)
    {
        if (CustomId == customId)
        {
            return this;
        }

        foreach (var inner in Components ?? [])
        {
            if (inner.Find(customId) is { } found)
            {
                return found;
            }
        }

        return Component?.Find(customId);
    }
}

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
