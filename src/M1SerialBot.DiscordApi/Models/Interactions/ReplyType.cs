namespace M1SerialBot.DiscordApi.Models.Interactions;

/// <summary>What a reply does.</summary>
public enum ReplyType
{
    /// <summary>Nothing; Discord refuses it.</summary>
    None = 0,

    /// <summary>Answers a ping.</summary>
    Pong = 1,

    /// <summary>Says something.</summary>
    Message = 4,

    /// <summary>Promises to say something later.</summary>
    DeferredMessage = 5,

    /// <summary>Lets a component's message be, for now.</summary>
    DeferredUpdate = 6,

    /// <summary>Changes a component's message.</summary>
    UpdateMessage = 7,

    /// <summary>Offers choices for the option that is being typed.</summary>
    Autocomplete = 8,

    /// <summary>Opens a modal.</summary>
    Modal = 9,
}
