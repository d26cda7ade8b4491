namespace M1SerialBot.DiscordApi.Gateway;

/// <summary>How the gateway is used.</summary>
public sealed record GatewaySettings
{
    /// <summary>The bot's token.</summary>
    public required string Token { get; init; }

    /// <summary>The shards to run here; null for all that Discord recommends.</summary>
    public ShardRange? Shards { get; init; }

    /// <summary>Names it without the token.</summary>
    public override string ToString() => $"shards {Shards?.ToString() ?? "as recommended"}";
}
