using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace M1SerialBot.DiscordApi;

/// <summary>Reads permissions from a string, as Discord sends them, or a number; writes a number, as its specification asks.</summary>
internal sealed class ChannelPermissionsConverter : JsonConverter<ChannelPermissions>
{
    public override ChannelPermissions Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.Number => (ChannelPermissions)reader.GetUInt64(),
        JsonTokenType.String when ulong.TryParse(reader.GetString(), NumberStyles.None, CultureInfo.InvariantCulture, out var bits) => (ChannelPermissions)bits,
        _ => throw new JsonException("Permissions are a string of digits."),
    };

    public override void Write(Utf8JsonWriter writer, ChannelPermissions value, JsonSerializerOptions options) => writer.WriteNumberValue((ulong)value);
}
