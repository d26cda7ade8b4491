namespace M1SerialBot.DiscordApi.Models.Commands;

/// <summary>How a command is used.</summary>
public enum CommandType
{
    /// <summary>None that is known.</summary>
    None,

    /// <summary>Typed behind a slash.</summary>
    Slash,

    /// <summary>From the menu of a user.</summary>
    User,

    /// <summary>From the menu of a message.</summary>
    Message,
}
