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
