using M1SerialBot.DiscordApi.Models.Components;
using M1SerialBot.DiscordApi.Models.Messages;

namespace M1SerialBot.DiscordApi.Models.Interactions;

/// <summary>The response to an interaction, the same for every transport.</summary>
public sealed record Reply
{
    /// <summary>The handler's name if no command or action answered.</summary>
    internal const string NoHandler = "nobody";

    private Reply(ReplyType type) => Type = type;

    /// <summary>Answers a ping.</summary>
    internal static Reply Pong { get; } = new(ReplyType.Pong);

    /// <summary>Acknowledges a component without changing its message.</summary>
    public static Reply DeferUpdate { get; } = new(ReplyType.DeferredUpdate);

    /// <summary>The type.</summary>
    public ReplyType Type { get; }

    /// <summary>The message, if there is one.</summary>
    public Message? Message { get; private init; }

    /// <summary>The autocomplete choices, if there are any.</summary>
    public AutocompleteChoices? Choices { get; private init; }

    /// <summary>The modal, if there is one.</summary>
    public Modal? Modal { get; private init; }

    /// <summary>The outcome for logs and metrics, such as <c>decoded</c> or <c>M1-E05</c>. Never sent.</summary>
    public string Outcome { get; init; } = "answered";

    /// <summary>The handler's name for logs and metrics, such as a command's name. Never sent, and never user input.</summary>
    public string Handler { get; init; } = NoHandler;

    /// <summary>What to do after it has arrived.</summary>
    public ResponseAction AfterResponse { get; init; }

    /// <summary>Sends a message.</summary>
    /// <param name="message">The message.</param>
    public static Reply WithMessage(Message message) => new(ReplyType.Message) { Message = message };

    /// <summary>Replaces the message that a component belongs to.</summary>
    /// <param name="message">The new message.</param>
    public static Reply UpdateMessage(Message message) => new(ReplyType.UpdateMessage) { Message = message };

    /// <summary>Offers autocomplete choices.</summary>
    /// <param name="choices">The choices, at most 25.</param>
    /// <exception cref="DiscordLimitExceededException">There are too many.</exception>
    public static Reply WithAutocomplete(IReadOnlyList<AutocompleteChoice> choices) => new(ReplyType.Autocomplete) { Choices = new AutocompleteChoices(choices) };

    /// <summary>Opens a modal.</summary>
    /// <param name="modal">The modal.</param>
    public static Reply WithModal(Modal modal) => new(ReplyType.Modal) { Modal = modal };
}

/// <summary>The type of a reply.</summary>
public enum ReplyType
{
    /// <summary>None. Discord rejects it.</summary>
    None = 0,

    /// <summary>Answers a ping.</summary>
    Pong = 1,

    /// <summary>Sends a message.</summary>
    Message = 4,

    /// <summary>Acknowledges a component without changing its message.</summary>
    DeferredUpdate = 6,

    /// <summary>Replaces the component's message.</summary>
    UpdateMessage = 7,

    /// <summary>Offers autocomplete choices.</summary>
    Autocomplete = 8,

    /// <summary>Opens a modal.</summary>
    Modal = 9,
}

/// <summary>What to do after a response has arrived.</summary>
public enum ResponseAction
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Deletes the original: the response, or the message that a component is on.</summary>
    DeleteOriginal,
}

/// <summary>A choice that autocomplete offers.</summary>
public sealed record AutocompleteChoice
{
    /// <summary>Creates a choice.</summary>
    /// <param name="name">The visible name, 1 to 100 characters.</param>
    /// <param name="value">The value that is filled in, 1 to 100 characters.</param>
    /// <exception cref="DiscordLimitExceededException">A text is too long or empty.</exception>
    public AutocompleteChoice(string name, string value)
    {
        Name = DiscordLimit.ChoiceText.Ensure(name);
        Value = DiscordLimit.ChoiceText.Ensure(value);
    }

    /// <summary>The visible name.</summary>
    public string Name { get; }

    /// <summary>The value that is filled in.</summary>
    public string Value { get; }
}

/// <summary>The choices that autocomplete offers.</summary>
public sealed record AutocompleteChoices
{
    /// <summary>Creates a list of choices.</summary>
    /// <param name="choices">The choices, at most 25.</param>
    /// <exception cref="DiscordLimitExceededException">There are too many.</exception>
    public AutocompleteChoices(IReadOnlyList<AutocompleteChoice> choices)
    {
        ArgumentNullException.ThrowIfNull(choices);
        Choices = DiscordLimit.Choices.Ensure(choices);
    }

    /// <summary>The choices.</summary>
    public IReadOnlyList<AutocompleteChoice> Choices { get; }
}
