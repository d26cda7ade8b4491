using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace M1SerialBot.DiscordApi;

/// <summary>What somebody may do in a channel, as a set of bits; those that application commands ask about are named.</summary>
[Flags]
[JsonConverter(typeof(ChannelPermissionsConverter))]
[SuppressMessage("Design", "CA1028:Enum storage should be Int32", Justification = "Discord has more than 32 permissions.")]
public enum ChannelPermissions : ulong
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Everything.</summary>
    Administrator = 1UL << 3,

    /// <summary>To delete and pin what others wrote.</summary>
    ManageMessages = 1UL << 13,
}

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
