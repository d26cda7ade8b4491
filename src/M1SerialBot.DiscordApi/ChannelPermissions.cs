using System.Diagnostics.CodeAnalysis;
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
