namespace M1SerialBot.DiscordApi.Rest;

/// <summary>Where the gateway is, and how it may be used.</summary>
internal sealed record GatewayAddress
{
    /// <summary>Where to connect.</summary>
    public required Uri Url { get; init; }

    /// <summary>How many shards Discord recommends.</summary>
    public int Shards { get; init; } = 1;

    /// <summary>How many sessions may be opened.</summary>
    public SessionStartLimit SessionStartLimit { get; init; } = new();
}
