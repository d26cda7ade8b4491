using System.Text.Json.Serialization;

namespace M1SerialBot.DiscordApi.Rest;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(GatewayAddress))]
[JsonSerializable(typeof(ApplicationInfo))]
[JsonSerializable(typeof(RestError))]
internal sealed partial class RestJson : JsonSerializerContext;

/// <summary>The application, as far as the client needs it.</summary>
internal sealed record ApplicationInfo
{
    public required Snowflake Id { get; init; }
}

/// <summary>The gateway's address and its limits.</summary>
internal sealed record GatewayAddress
{
    public required Uri Url { get; init; }

    /// <summary>The number of shards that Discord recommends.</summary>
    public int Shards { get; init; } = 1;

    public SessionStartLimit SessionStartLimit { get; init; } = new();
}

/// <summary>How many sessions may be opened in a day.</summary>
internal sealed record SessionStartLimit
{
    public int Total { get; init; } = 1000;

    public int Remaining { get; init; } = 1000;

    /// <summary>In milliseconds.</summary>
    public long ResetAfter { get; init; }

    /// <summary>How many may be opened at a time, every five seconds.</summary>
    public int MaxConcurrency { get; init; } = 1;
}
