using System.Text.Json.Serialization;

namespace M1SerialBot.DiscordApi.Gateway;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Hello))]
[JsonSerializable(typeof(Ready))]
[JsonSerializable(typeof(GatewaySendPayload<Identify>))]
[JsonSerializable(typeof(GatewaySendPayload<Resume>))]
internal sealed partial class GatewayJson : JsonSerializerContext;

/// <summary>The first payload on every connection.</summary>
internal sealed record Hello
{
    /// <summary>In milliseconds.</summary>
    public required double HeartbeatInterval { get; init; }

    /// <summary>At least a millisecond.</summary>
    public TimeSpan Interval => TimeSpan.FromMilliseconds(Math.Max(1, HeartbeatInterval));
}

/// <summary>A session was opened. The rest of the event isn't needed.</summary>
internal sealed record Ready
{
    public string? SessionId { get; init; }

    /// <summary>Null to resume it where it was opened.</summary>
    public Uri? ResumeGatewayUrl { get; init; }
}

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
