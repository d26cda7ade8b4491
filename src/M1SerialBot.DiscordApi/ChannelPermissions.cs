using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace M1SerialBot.DiscordApi;

/// <summary>Permissions in a channel, as Discord's bit set. Only the ones that application commands need have names.</summary>
[Flags]
[JsonConverter(typeof(ChannelPermissionsConverter))]
[SuppressMessage("Design", "CA1028:Enum storage should be Int32", Justification = "Discord has more than 32 permissions.")]
public enum ChannelPermissions : ulong
{
    /// <summary>No permissions.</summary>
    None = 0,

    /// <summary>All permissions.</summary>
    Administrator = 1UL << 3,

    /// <summary>Delete and pin other people's messages.</summary>
    ManageMessages = 1UL << 13,
}

/// <summary>Reads a string, as Discord sends it, or a number. Writes a number, as Discord's specification says.</summary>
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
