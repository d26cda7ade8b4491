namespace M1SerialBot.DiscordApi;

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
