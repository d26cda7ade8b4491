using M1SerialBot.DiscordApi.Models.Components;
using M1SerialBot.DiscordApi.Models.Messages;

namespace M1SerialBot.DiscordApi.Models.Interactions;

/// <summary>The answer to an interaction, the same for every transport.</summary>
public sealed record Reply
{
    /// <summary>Who answered where no command or action did.</summary>
    public const string NoHandler = "nobody";

    private Reply(ReplyType type) => Type = type;

    /// <summary>Answers a ping.</summary>
    public static Reply Pong { get; } = new(ReplyType.Pong);

    /// <summary>Lets a component's message be, for now.</summary>
    public static Reply DeferUpdate { get; } = new(ReplyType.DeferredUpdate);

    /// <summary>What it does.</summary>
    public ReplyType Type { get; }

    /// <summary>What is said, where anything is.</summary>
    public Message? Message { get; private init; }

    /// <summary>What is offered, where anything is.</summary>
    public AutocompleteChoices? Choices { get; private init; }

    /// <summary>What is opened, where anything is.</summary>
    public Modal? Modal { get; private init; }

    /// <summary>What came of it, a word for logs and counters such as <c>decoded</c> or <c>M1-E05</c>; never sent.</summary>
    public string Outcome { get; init; } = "answered";

    /// <summary>Who answered, a word for logs and counters such as a command's name; never sent, and nothing that somebody typed.</summary>
    public string Handler { get; init; } = NoHandler;

    /// <summary>What to do once it has arrived.</summary>
    public ResponseAction AfterResponse { get; init; }

    /// <summary>Says something.</summary>
    /// <param name="message">What is said.</param>
    public static Reply WithMessage(Message message) => new(ReplyType.Message) { Message = message };

    /// <summary>Changes the message that a component sits on.</summary>
    /// <param name="message">What is said instead.</param>
    public static Reply UpdateMessage(Message message) => new(ReplyType.UpdateMessage) { Message = message };

    /// <summary>Offers choices for the option that is being typed.</summary>
    /// <param name="choices">The choices, at most 25.</param>
    /// <exception cref="DiscordLimitExceededException">There are too many.</exception>
    public static Reply WithAutocomplete(IReadOnlyList<AutocompleteChoice> choices) => new(ReplyType.Autocomplete) { Choices = new AutocompleteChoices(choices) };

    /// <summary>Opens a modal.</summary>
    /// <param name="modal">The modal.</param>
    public static Reply WithModal(Modal modal) => new(ReplyType.Modal) { Modal = modal };
}

/// <summary>What a reply does.</summary>
public enum ReplyType
{
    /// <summary>Nothing; Discord refuses it.</summary>
    None = 0,

    /// <summary>Answers a ping.</summary>
    Pong = 1,

    /// <summary>Says something.</summary>
    Message = 4,

    /// <summary>Lets a component's message be, for now.</summary>
    DeferredUpdate = 6,

    /// <summary>Changes a component's message.</summary>
    UpdateMessage = 7,

    /// <summary>Offers choices for the option that is being typed.</summary>
    Autocomplete = 8,

    /// <summary>Opens a modal.</summary>
    Modal = 9,
}
