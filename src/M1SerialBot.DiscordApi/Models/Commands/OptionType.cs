namespace M1SerialBot.DiscordApi.Models.Commands;

/// <summary>What an option takes; those that the bot uses.</summary>
public enum OptionType
{
    /// <summary>None that is known.</summary>
    None = 0,

    /// <summary>Text.</summary>
    Text = 3,

    /// <summary>A user.</summary>
    User = 6,
}
