namespace M1SerialBot.Bot.Commands;

/// <summary>Who sees an answer where the caller does not say.</summary>
internal enum DefaultVisibility
{
    /// <summary>The caller alone.</summary>
    OnlyMe,

    /// <summary>Everybody in the channel.</summary>
    Everyone,
}
