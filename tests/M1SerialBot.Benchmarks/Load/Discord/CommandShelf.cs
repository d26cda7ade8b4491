using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace M1SerialBot.Benchmarks.Load.Discord;

/// <summary>The commands that are registered. They stay from one start of a bot to the next, as they do on Discord.</summary>
internal sealed class CommandShelf
{
    private byte[] _registered = "[]"u8.ToArray();

    /// <summary>Takes commands in the place of those that were there, and gives them ids.</summary>
    public ReadOnlySpan<byte> Write(ReadOnlySpan<byte> commands)
    {
        var all = JsonNode.Parse(commands)!.AsArray();
        for (var at = 0; at < all.Count; at++)
        {
            var command = all[at]!.AsObject();
            command["id"] = (InteractionMould.FirstId - 1 - at).ToString(CultureInfo.InvariantCulture);
            command["application_id"] = InteractionMould.Application;
            command["version"] = "1";
        }

        _registered = Encoding.UTF8.GetBytes(all.ToJsonString());
        return _registered;
    }

    /// <summary>The commands.</summary>
    public ReadOnlySpan<byte> Read() => _registered;
}
