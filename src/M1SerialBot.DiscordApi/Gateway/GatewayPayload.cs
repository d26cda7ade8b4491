using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace M1SerialBot.DiscordApi.Gateway;

/// <summary>What the gateway sends: read once, and what it holds left where it lies.</summary>
internal readonly record struct GatewayPayload
{
    /// <summary>What it is about.</summary>
    public required int Op { get; init; }

    /// <summary>What it holds, as JSON; empty where it holds nothing.</summary>
    public ReadOnlyMemory<byte> D { get; init; }

    /// <summary>Its number in the session; only events have one.</summary>
    public long? S { get; init; }

    /// <summary>The event's name; only events have one.</summary>
    public string? T { get; init; }

    /// <summary>Whether it holds a plain yes.</summary>
    public bool IsTrue => D.Span.SequenceEqual("true"u8);

    /// <summary>Reads one.</summary>
    /// <exception cref="JsonException">It is no JSON, or has no opcode.</exception>
    /// <exception cref="InvalidOperationException">Something in it is of another type.</exception>
    /// <exception cref="FormatException">A number in it is none of ours.</exception>
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

        // Reads on to the end, so that nothing follows.
        Expect(!reader.Read() && op is not null);
        return new GatewayPayload { Op = op!.Value, D = data, S = sequence, T = name };
    }

    /// <summary>Reads what it holds.</summary>
    /// <exception cref="JsonException">It holds something else, or nothing.</exception>
    public T Read<T>(JsonTypeInfo<T> type)
        where T : class => JsonSerializer.Deserialize(D.Span, type) ?? throw new JsonException("Something was expected where nothing is.");

    /// <summary>Whether an exception says no more than that what arrived cannot be read.</summary>
    public static bool IsUnreadable(Exception exception) => exception is JsonException or InvalidOperationException or FormatException;

    private static void Expect(bool isThere)
    {
        if (!isThere)
        {
            throw new JsonException();
        }
    }
}
