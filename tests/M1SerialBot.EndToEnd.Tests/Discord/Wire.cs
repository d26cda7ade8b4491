namespace M1SerialBot.EndToEnd.Tests.Discord;

/// <summary>How interactions reach the bot.</summary>
public enum Wire
{
    /// <summary>Over the connection that the bot opens.</summary>
    Gateway,

    /// <summary>By requests to the bot.</summary>
    Webhook,
}
