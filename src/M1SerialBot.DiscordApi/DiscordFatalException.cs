namespace M1SerialBot.DiscordApi;

/// <summary>Discord rejects the application's configuration. Retrying doesn't help.</summary>
public sealed class DiscordFatalException : Exception
{
    /// <summary>Creates the exception without a message.</summary>
    public DiscordFatalException()
    {
    }

    /// <summary>Creates the exception with a message.</summary>
    public DiscordFatalException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with a message and its cause.</summary>
    public DiscordFatalException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Creates the exception for an error of Discord's.</summary>
    public DiscordFatalException(FatalError error)
        : base($"Discord refuses: {error}.") => FatalError = error;

    /// <summary>What Discord rejects.</summary>
    public FatalError FatalError { get; }
}

/// <summary>What Discord rejects, however often it's tried.</summary>
public enum FatalError
{
    /// <summary>The bot's token.</summary>
    Token,

    /// <summary>The shard's number, or the total.</summary>
    Shard,

    /// <summary>There are too few shards for the number of servers.</summary>
    TooFewShards,

    /// <summary>The API version.</summary>
    Version,

    /// <summary>The gateway intents.</summary>
    Intents,
}
