using System.Text.Json;
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
