namespace M1SerialBot.Hosting;

/// <summary>How interactions arrive.</summary>
internal enum Transport
{
    /// <summary>Over a connection that the bot opens.</summary>
    Gateway,

    /// <summary>By requests that Discord makes.</summary>
    Webhook,

    /// <summary>From a page that looks like a channel, without Discord.</summary>
    Preview,
}
