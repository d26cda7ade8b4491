using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace M1SerialBot.DiscordApi.Gateway;

/// <summary>A payload of the gateway. Its data stays JSON until the type is known.</summary>
internal readonly record struct GatewayPayload
{
    public required int Op { get; init; }

    /// <summary>The data, as JSON; empty for none.</summary>
    public ReadOnlyMemory<byte> D { get; init; }

    /// <summary>The sequence number, for dispatches only.</summary>
    public long? S { get; init; }

    /// <summary>The event's name, for dispatches only.</summary>
    public string? T { get; init; }

    public bool IsTrue => D.Span.SequenceEqual("true"u8);

    /// <exception cref="JsonException">The text isn't JSON, or there's no opcode.</exception>
    /// <exception cref="InvalidOperationException">A property has another type.</exception>
    /// <exception cref="FormatException">A number is out of range.</exception>
    public static GatewayPayload Read(ReadOnlyMemory<byte> json)
    {
        var reader = new Utf8JsonReader(json.Span);
        int? op = null;
        long? sequence = null;
        string? name = null;
        ReadOnlyMemory<byte> data = default;
        Expect(reader.Read() && reader.TokenType == JsonTokenType.StartObject);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("op"u8))
            {
                reader.Read();
                op = reader.GetInt32();
            }
            else if (reader.ValueTextEquals("s"u8))
            {
                reader.Read();
                sequence = reader.TokenType == JsonTokenType.Null ? null : reader.GetInt64();
            }
            else if (reader.ValueTextEquals("t"u8))
            {
                reader.Read();
                name = reader.GetString();
            }
            else
            {
                var isData = reader.ValueTextEquals("d"u8);
                reader.Read();
                var start = (int)reader.TokenStartIndex;
                reader.Skip();
                data = isData ? json[start..(int)reader.BytesConsumed] : data;
            }
        }

        // Reading to the end makes sure that nothing follows.
        Expect(!reader.Read() && op is not null);
        return new GatewayPayload { Op = op!.Value, D = data, S = sequence, T = name };
    }

    /// <exception cref="JsonException">The data is missing, or something else.</exception>
    public T Read<T>(JsonTypeInfo<T> type)
        where T : class => JsonSerializer.Deserialize(D.Span, type) ?? throw new JsonException("The payload has no data.");

    public static bool IsUnreadable(Exception exception) => exception is JsonException or InvalidOperationException or FormatException;

    private static void Expect(bool isThere)
    {
        if (!isThere)
        {
            throw new JsonException();
        }
    }
}

/// <summary>The opcodes that the client knows.</summary>
internal static class GatewayOpcode
{
    public const int Dispatch = 0;
    public const int Heartbeat = 1;
    public const int Identify = 2;
    public const int Resume = 6;
    public const int Reconnect = 7;
    public const int InvalidSession = 9;
    public const int Hello = 10;
    public const int HeartbeatAcknowledged = 11;
}

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
