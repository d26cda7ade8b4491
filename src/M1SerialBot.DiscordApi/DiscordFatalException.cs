namespace M1SerialBot.DiscordApi;

/// <summary>Discord does not accept how the application is set up; trying again would not help.</summary>
public sealed class DiscordFatalException : Exception
{
    /// <summary>Makes it without saying more.</summary>
    public DiscordFatalException()
    {
    }

    /// <summary>Makes it with a message.</summary>
    public DiscordFatalException(string message)
        : base(message)
    {
    }

    /// <summary>Makes it with a message and what led to it.</summary>
    public DiscordFatalException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Makes it for what is not accepted.</summary>
    public DiscordFatalException(FatalError error)
        : base($"Discord refuses: {error}.") => FatalError = error;

    /// <summary>What is not accepted.</summary>
    public FatalError FatalError { get; }
}

/// <summary>What Discord does not accept, so that trying again would not help.</summary>
public enum FatalError
{
    /// <summary>The token.</summary>
    Token,

    /// <summary>The number of this shard, or of all of them.</summary>
    Shard,

    /// <summary>That there are too few shards.</summary>
    TooFewShards,

    /// <summary>The version of the API.</summary>
    Version,

    /// <summary>The intents.</summary>
    Intents,
}
