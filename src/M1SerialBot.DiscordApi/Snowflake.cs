using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace M1SerialBot.DiscordApi;

/// <summary>A Discord id: 64 bits, in JSON a string.</summary>
/// <param name="Value">The number; 0 for none.</param>
[JsonConverter(typeof(SnowflakeConverter))]
public readonly record struct Snowflake(ulong Value)
{
    /// <summary>Parses decimal digits.</summary>
    /// <param name="text">The text.</param>
    /// <param name="id">The id; 0 if the text isn't one.</param>
    /// <returns>Whether the text is an id.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out Snowflake id)
    {
        var isNumber = ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value);
        id = new Snowflake(value);
        return isNumber;
    }

    /// <summary>The id in decimal digits.</summary>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}

/// <summary>Reads a string or a number, and writes a string.</summary>
internal sealed class SnowflakeConverter : JsonConverter<Snowflake>
{
    public override Snowflake Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.Number => new Snowflake(reader.GetUInt64()),
        JsonTokenType.String when Snowflake.TryParse(reader.GetString(), out var id) => id,
        _ => throw new JsonException("An id is a string of digits."),
    };

    public override void Write(Utf8JsonWriter writer, Snowflake value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());

    public override Snowflake ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Snowflake.TryParse(reader.GetString(), out var id) ? id : throw new JsonException("An id is a string of digits.");

    public override void WriteAsPropertyName(Utf8JsonWriter writer, Snowflake value, JsonSerializerOptions options) => writer.WritePropertyName(value.ToString());
}
