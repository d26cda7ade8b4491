using M1SerialBot.DiscordApi.Models.Commands;
using M1SerialBot.DiscordApi.Models.Components;

namespace M1SerialBot.DiscordApi.Models.Interactions;

/// <summary>What was used, pressed or typed; which parts are there depends on the interaction's type.</summary>
public sealed record InteractionData
{
    /// <summary>The command's id.</summary>
    public Snowflake? Id { get; init; }

    /// <summary>The command's name.</summary>
    public string? Name { get; init; }

    /// <summary>The command's kind.</summary>
    public CommandType Type { get; init; }

    /// <summary>What was given for the command's options.</summary>
    public IReadOnlyList<CommandOption>? Options { get; init; }

    /// <summary>The message or user that a menu command was used on.</summary>
    public Snowflake? TargetId { get; init; }

    /// <summary>What the ids in the data stand for.</summary>
    public ResolvedData? Resolved { get; init; }

    /// <summary>The id that was given to a component or a modal.</summary>
    public string? CustomId { get; init; }

    /// <summary>What kind of component was used.</summary>
    public ComponentType ComponentType { get; init; }

    /// <summary>What was chosen from a select.</summary>
    public IReadOnlyList<string>? Values { get; init; }

    /// <summary>What was filled into a modal.</summary>
    public IReadOnlyList<ModalComponentValue>? Components { get; init; }
}
