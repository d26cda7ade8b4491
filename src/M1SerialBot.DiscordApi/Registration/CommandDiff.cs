using System.Text.Json;
using System.Text.Json.Nodes;
using M1SerialBot.DiscordApi.Models;
using M1SerialBot.DiscordApi.Models.Commands;

namespace M1SerialBot.DiscordApi.Registration;

/// <summary>Compares the registered commands with the ones that are wanted.</summary>
internal static class CommandDiff
{
    // Discord adds these to every command, or says the same in other properties.
    private static readonly string[] NotOurs = ["id", "application_id", "guild_id", "version", "dm_permission", "handler"];

    // Discord fills these in.
    private static readonly Dictionary<string, JsonNode> Defaults = new(StringComparer.Ordinal)
    {
        ["required"] = false,
        ["autocomplete"] = false,
        ["nsfw"] = false,
        ["description"] = "",
        ["default_permission"] = true,
    };

    /// <returns>A line for each difference.</returns>
    public static IReadOnlyList<string> Between(IReadOnlyList<CommandDefinition> wanted, JsonArray registered)
    {
        ArgumentNullException.ThrowIfNull(registered);
        var ours = JsonSerializer.SerializeToNode(wanted, DiscordJson.Default.IReadOnlyListCommandDefinition)!.AsArray();
        var here = ByName(ours);
        var there = ByName(registered);
        var lines = new List<string>();
        foreach (var name in here.Keys.Union(there.Keys).Order(StringComparer.Ordinal))
        {
            if (!there.TryGetValue(name, out var theirs))
            {
                lines.Add($"{name}: is not registered");
            }
            else if (!here.TryGetValue(name, out var own))
            {
                lines.Add($"{name}: is registered, and not wanted");
            }
            else
            {
                Compare(name, own, theirs, lines);
            }
        }

        return lines;
    }

    private static Dictionary<string, JsonNode> ByName(JsonArray commands) =>
        commands.OfType<JsonObject>().ToDictionary(NameOf, command => Plain(command)!, StringComparer.Ordinal);

    private static string NameOf(JsonObject command)
    {
        var name = (string?)command["name"] ?? "";
        return (CommandType?)(int?)command["type"] switch
        {
            CommandType.Message => $"message menu \"{name}\"",
            CommandType.User => $"user menu \"{name}\"",
            _ => $"/{name}",
        };
    }

    // Without Discord's own properties and defaults, and with sets in one order.
    private static JsonNode? Plain(JsonNode? node, string name = "") => node switch
    {
        null => null,
        JsonObject things => PlainObject(things),
        JsonArray list when name is "contexts" or "integration_types" => new JsonArray([.. list.Select(item => item?.DeepClone()).OrderBy(item => (int?)item)]),
        JsonArray list => new JsonArray([.. list.Select(item => Plain(item))]),
        JsonValue value when name == "default_member_permissions" => value.ToString(),
        _ => node.DeepClone(),
    };

    private static JsonObject? PlainObject(JsonObject things)
    {
        var plain = new JsonObject();
        foreach (var (name, value) in things)
        {
            if (!NotOurs.Contains(name) && Plain(value, name) is { } kept && !IsDefault(name, kept))
            {
                plain[name] = kept;
            }
        }

        return plain.Count > 0 ? plain : null;
    }

    private static bool IsDefault(string name, JsonNode value) =>
        value is JsonArray { Count: 0 } || (Defaults.TryGetValue(name, out var usual) && JsonNode.DeepEquals(usual, value));

    private static void Compare(string path, JsonNode? own, JsonNode? theirs, List<string> lines)
    {
        if (own is JsonObject here && theirs is JsonObject there)
        {
            foreach (var name in here.Select(entry => entry.Key).Union(there.Select(entry => entry.Key)))
            {
                Compare($"{path}.{name}", here[name], there[name], lines);
            }
        }
        else if (own is JsonArray list && theirs is JsonArray others && list.Count == others.Count)
        {
            for (var at = 0; at < list.Count; at++)
            {
                Compare($"{path}[{at}]", list[at], others[at], lines);
            }
        }
        else if (!JsonNode.DeepEquals(own, theirs))
        {
            lines.Add($"{path}: {theirs?.ToJsonString() ?? "nothing"} is registered, {own?.ToJsonString() ?? "nothing"} is wanted");
        }
    }
}
