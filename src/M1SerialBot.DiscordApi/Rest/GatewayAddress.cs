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

/// <summary>How many sessions may be opened.</summary>
internal sealed record SessionStartLimit
{
    /// <summary>In a day.</summary>
    public int Total { get; init; } = 1000;

    /// <summary>How many are left until the count starts again.</summary>
    public int Remaining { get; init; } = 1000;

    /// <summary>When the count starts again, in milliseconds from now.</summary>
    public long ResetAfter { get; init; }

    /// <summary>At a time, every five seconds.</summary>
    public int MaxConcurrency { get; init; } = 1;
}
