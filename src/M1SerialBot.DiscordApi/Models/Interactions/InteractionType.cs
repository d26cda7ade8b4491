namespace M1SerialBot.DiscordApi.Models.Interactions;

/// <summary>What somebody did.</summary>
public enum InteractionType
{
    /// <summary>Nothing that is known.</summary>
    None,

    /// <summary>Discord asks whether the webhook endpoint is there.</summary>
    Ping,

    /// <summary>A command was used.</summary>
    Command,

    /// <summary>A button was pressed, or something was chosen from a select.</summary>
    Component,

    /// <summary>An option is being typed.</summary>
    Autocomplete,

    /// <summary>A modal was sent off.</summary>
    Modal,
}
