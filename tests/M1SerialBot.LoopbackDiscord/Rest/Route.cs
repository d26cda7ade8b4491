namespace M1SerialBot.LoopbackDiscord.Rest;

/// <summary>The routes of the REST API, for faults and limits.</summary>
public enum Route
{
    /// <summary>Unknown.</summary>
    Unknown,

    /// <summary><c>/gateway/bot</c>.</summary>
    Gateway,

    /// <summary><c>/applications/@me</c> and the bot's user.</summary>
    Application,

    /// <summary>The application's commands, global ones and those of a guild.</summary>
    Commands,

    /// <summary><c>/interactions/{id}/{token}/callback</c>.</summary>
    Callback,

    /// <summary><c>/webhooks/{application}/{token}</c>.</summary>
    FollowUp,

    /// <summary><c>/webhooks/{application}/{token}/messages/@original</c>.</summary>
    Original,

    /// <summary><c>/webhooks/{application}/{token}/messages/{message}</c>.</summary>
    Message,
}
