namespace M1SerialBot.DiscordApi.Gateway;

/// <summary>A payload that the client sends.</summary>
internal sealed record GatewaySendPayload<T>(int Op, T D);

/// <summary>Opens a session.</summary>
/// <param name="Token">The bot's token.</param>
/// <param name="Shard">The shard's number and the total.</param>
internal sealed record Identify(string Token, int[] Shard)
{
    // Interactions are sent whatever the intents are, and the bot needs nothing else.
    public int Intents { get; }

    public IdentifyProperties Properties { get; } = new();
}

internal sealed record IdentifyProperties
{
    public string Os { get; } = OperatingSystem.IsWindows() ? "windows" : OperatingSystem.IsMacOS() ? "macos" : "linux";

    public string Browser { get; } = "M1SerialBot";

    public string Device { get; } = "M1SerialBot";
}

/// <summary>Resumes a session.</summary>
/// <param name="Token">The bot's token.</param>
/// <param name="SessionId">The session.</param>
/// <param name="Seq">The sequence number of the last event that arrived.</param>
internal sealed record Resume(string Token, string SessionId, long Seq);
