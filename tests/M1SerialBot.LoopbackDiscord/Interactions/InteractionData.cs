using System.Text.Json.Nodes;

namespace M1SerialBot.LoopbackDiscord.Interactions;

/// <summary>Builds an interaction's <c>data</c>.</summary>
/// <param name="scene">The place and the user.</param>
/// <param name="commandId">Returns the id of a command by name and type.</param>
internal sealed class InteractionData(Scene scene, Func<string, int, string> commandId)
{
    /// <summary>A component: type 2 is a button, 3 a select menu.</summary>
    public static JsonObject Component(int type, string customId, IReadOnlyCollection<string>? values = null)
    {
        var data = new JsonObject { ["component_type"] = type, ["custom_id"] = customId, ["id"] = 2 };
        if (values is not null)
        {
            data["values"] = new JsonArray([.. values.Select(value => JsonValue.Create(value))]);
        }

        return data;
    }

    /// <summary>A modal.</summary>
    public static JsonObject Modal(string customId, IEnumerable<KeyValuePair<string, string>> fields)
    {
        var rows = fields.Select((field, number) => new JsonObject
        {
            ["type"] = 1,
            ["id"] = (2 * number) + 1,
            ["components"] = new JsonArray(new JsonObject { ["type"] = 4, ["id"] = (2 * number) + 2, ["custom_id"] = field.Key, ["value"] = field.Value }),
        });
        return new JsonObject { ["custom_id"] = customId, ["components"] = new JsonArray([.. rows]) };
    }

    /// <summary>A command: type 1 is a slash command, 2 and 3 the context menus of users and messages.</summary>
    public JsonObject Command(string name, int type, IReadOnlyCollection<JsonObject> options)
    {
        var data = new JsonObject { ["id"] = commandId(name, type), ["name"] = name, ["type"] = type };
        if (options.Count > 0)
        {
            data["options"] = new JsonArray([.. options.Select(option => option.DeepClone())]);
        }

        var users = options.Where(option => (int?)option["type"] == CommandOption.UserType).Select(option => (string)option["value"]!).ToList();
        if (users.Count > 0)
        {
            data["resolved"] = new JsonObject
            {
                ["users"] = new JsonObject(users.Select(id => KeyValuePair.Create<string, JsonNode?>(id, Scene.UserJson(id, "mentioned")))),
                ["members"] = new JsonObject(users.Select(id => KeyValuePair.Create<string, JsonNode?>(id, Scene.MemberJson(scene.Permissions)))),
            };
        }

        return data;
    }

    /// <summary>A command from the context menu of a user or a message.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="type">Its type.</param>
    /// <param name="kind">The key of the target under <c>resolved</c>.</param>
    /// <param name="target">The target.</param>
    public JsonObject Menu(string name, int type, string kind, JsonObject target)
    {
        var data = Command(name, type, []);
        var id = (string)target["id"]!;
        data["target_id"] = id;
        data["resolved"] = new JsonObject { [kind] = new JsonObject { [id] = target.DeepClone() } };
        return data;
    }
}
