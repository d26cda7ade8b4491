namespace M1SerialBot.DiscordApi.Gateway;

/// <summary>Asks for a session.</summary>
/// <param name="Token">The bot's token.</param>
/// <param name="Shard">The shard's number, and how many there are.</param>
internal sealed record Identify(string Token, int[] Shard)
{
    /// <summary>Which events to send: none but those that are sent in any case, interactions among them.</summary>
    public int Intents { get; }

    /// <summary>What runs here.</summary>
    public IdentifyProperties Properties { get; } = new();
}
