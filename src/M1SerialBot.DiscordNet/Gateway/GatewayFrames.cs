using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using M1SerialBot.DiscordApi.Gateway;

namespace M1SerialBot.DiscordNet.Gateway;

/// <summary>What the gateway says, read and written for Discord.Net.</summary>
internal static class GatewayFrames
{
    /// <summary>Asks Discord.Net for another connection, on which it resumes its session.</summary>
    public const string Reconnect = """{"op":7,"d":null,"s":null,"t":null}""";

    /// <summary>Tells Discord.Net that its session is gone.</summary>
    public const string SessionGone = """{"op":9,"d":false,"s":null,"t":null}""";

    /// <summary>Reads a frame; null where it is none.</summary>
    public static GatewayPayload? Read(string text)
    {
        try
        {
            return GatewayPayload.Read(Encoding.UTF8.GetBytes(text));
        }
        catch (Exception exception) when (GatewayPayload.IsUnreadable(exception))
        {
            return null;
        }
    }

    /// <summary>The number of the shard that asks for a session; null where it says none.</summary>
    public static int? ShardOf(GatewayPayload identify)
    {
        using var data = JsonDocument.Parse(identify.D);
        return data.RootElement.TryGetProperty("shard", out var numbers) ? numbers[0].GetInt32() : null;
    }

    /// <summary>READY with empty lists of servers and conversations: Discord.Net caches what they hold, and stops for good if either is missing.</summary>
    public static string WithoutPlaces(string ready)
    {
        var frame = JsonNode.Parse(ready)!;
        frame["d"]!["guilds"] = new JsonArray();
        frame["d"]!["private_channels"] = new JsonArray();
        return frame.ToJsonString();
    }
}
