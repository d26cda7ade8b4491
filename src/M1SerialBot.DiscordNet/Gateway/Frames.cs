using System.Text.Json;
using System.Text.Json.Nodes;
using M1SerialBot.DiscordApi.Gateway;
using M1SerialBot.DiscordApi.Json;

namespace M1SerialBot.DiscordNet.Gateway;

/// <summary>What the gateway says, read and written for Discord.Net.</summary>
internal static class Frames
{
    /// <summary>Asks Discord.Net for another connection, on which it resumes its session.</summary>
    public const string Reconnect = """{"op":7,"d":null,"s":null,"t":null}""";

    /// <summary>Tells Discord.Net that its session is gone.</summary>
    public const string SessionGone = """{"op":9,"d":false,"s":null,"t":null}""";

    /// <summary>Reads a frame; null where it is none.</summary>
    public static GatewayMessage? Read(string text)
    {
        try
        {
            return JsonSerializer.Deserialize(text, DiscordJson.Default.GatewayMessage);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Reads a frame that Discord.Net sends.</summary>
    public static GatewayMessage Read(ReadOnlySpan<byte> frame) => JsonSerializer.Deserialize(frame, DiscordJson.Default.GatewayMessage)!;

    /// <summary>READY without servers and conversations: Discord.Net keeps what it is told, and stops for good where either is not told at all.</summary>
    public static string WithoutPlaces(string ready)
    {
        var frame = JsonNode.Parse(ready)!;
        frame["d"]!["guilds"] = new JsonArray();
        frame["d"]!["private_channels"] = new JsonArray();
        return frame.ToJsonString();
    }
}
