using System.Text.Json.Nodes;

namespace M1SerialBot.LoopbackDiscord.Gateway;

/// <summary>Reads the values that a client sends.</summary>
internal static class ClientWords
{
    private static readonly string[] PropertyKeys = ["os", "browser", "device"];

    /// <summary>A text; null for anything else.</summary>
    public static string? Text(JsonNode? node) => node is JsonValue value && value.TryGetValue(out string? text) ? text : null;

    /// <summary>A whole number; null for anything else.</summary>
    public static long? Number(JsonNode? node) => node is JsonValue value && value.TryGetValue(out long number) ? number : null;

    /// <summary>The shard and the number of shards; 0 of 1 if missing, -1 if invalid.</summary>
    public static (int Shard, int Shards) Shard(JsonNode? node) =>
        node is null ? (0, 1)
        : node is JsonArray { Count: 2 } pair && Number(pair[0]) is { } shard && Number(pair[1]) is { } shards ? ((int)shard, (int)shards)
        : (-1, 0);

    /// <summary>What is wrong with an IDENTIFY.</summary>
    public static IEnumerable<string> CheckIdentify(JsonObject data)
    {
        if (Number(data["intents"]) != 0)
        {
            yield return $"IDENTIFY with intents {data["intents"]?.ToJsonString() ?? "missing"}, not 0";
        }

        if (data["properties"] is not JsonObject properties)
        {
            yield return "IDENTIFY without properties";
            yield break;
        }

        foreach (var key in PropertyKeys.Where(key => Text(properties[key]) is null))
        {
            yield return $"IDENTIFY without {key} in its properties";
        }
    }
}
