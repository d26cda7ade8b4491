namespace M1SerialBot.DiscordApi.Models.Interactions;

/// <summary>What to do once a response has arrived.</summary>
public enum ResponseAction
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Deletes the original: the response, or the message that a component is on.</summary>
    DeleteOriginal,
}
