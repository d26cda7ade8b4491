using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace M1SerialBot.DiscordNet.Tests;

/// <summary>A body without Discord's defaults and without what differs between runs.</summary>
internal static partial class PlainBody
{
    // Discord's defaults.
    private static readonly Dictionary<string, string[]> Usual = new(StringComparer.Ordinal)
    {
        ["tts"] = ["false"],
        ["nsfw"] = ["false"],
        ["flags"] = ["0"],
        ["inline"] = ["false"],
        ["disabled"] = ["false"],
        ["default"] = ["false"],
        ["required"] = ["false"],
        ["autocomplete"] = ["false"],
        ["min_values"] = ["1"],
        ["max_values"] = ["1"],
    };

    public static JsonNode? Of(JsonNode? node) => node switch
    {
        JsonObject things => OfObject(things),
        JsonArray list => new JsonArray([.. list.Select(Of)]),
        JsonValue value when value.GetValueKind() == System.Text.Json.JsonValueKind.String => Passing().Replace((string)value!, "~"),
        null => null,
        _ => node.DeepClone(),
    };

    private static JsonObject OfObject(JsonObject things)
    {
        var plain = new JsonObject();
        foreach (var (name, value) in things.OrderBy(thing => thing.Key, StringComparer.Ordinal))
        {
            if (!IsDefault(things, name, value))
            {
                // Ids and permissions may be numbers or strings.
                plain[name] = name is "id" or "default_member_permissions" ? $"{value}" : name == "users" ? new JsonArray([.. value!.AsArray().Select(user => (JsonNode)$"{user}")]) : Of(value);
            }
        }

        return plain;
    }

    private static bool IsDefault(JsonObject things, string name, JsonNode? value) => value switch
    {
        null => true,
        JsonArray { Count: 0 } => true,
        JsonObject { Count: 0 } => true,
        // The type of every embed.
        JsonValue when name == "type" && $"{value}" == "rich" => true,
        JsonValue when name is "description" && things["type"] is not null && $"{value}".Length == 0 => true,
        _ => Usual.TryGetValue(name, out var usual) && usual.Contains(value.ToJsonString()),
    };

    // The port, the ids of the loopback Discord, and how long the bot has been running.
    [GeneratedRegex(@"127\.0\.0\.1:\d+|\d{17,20}|(?<=Running for )[^.\n]*")]
    private static partial Regex Passing();
}
