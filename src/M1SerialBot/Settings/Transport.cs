namespace M1SerialBot.Settings;

/// <summary>How interactions reach the bot.</summary>
internal enum Transport
{
    /// <summary>Over a connection that the bot opens.</summary>
    Gateway,

    /// <summary>By HTTP requests from Discord.</summary>
    Webhook,

    /// <summary>From a local page that looks like a channel, without Discord.</summary>
    Preview,
}
