using System.Text.Json.Nodes;

namespace M1SerialBot.LoopbackDiscord.Interactions;

/// <summary>The options of a command, with values.</summary>
public static class CommandOption
{
    /// <summary>The type of an option that holds a user.</summary>
    internal const int UserType = 6;

    /// <summary>A text.</summary>
    public static JsonObject Text(string name, string value) => Make(name, 3, value);

    /// <summary>A whole number.</summary>
    public static JsonObject Whole(string name, long value) => Make(name, 4, value);

    /// <summary>A boolean.</summary>
    public static JsonObject Flag(string name, bool value) => Make(name, 5, value);

    /// <summary>A user, also under <c>resolved</c>.</summary>
    public static JsonObject User(string name, string id) => Make(name, UserType, id);

    /// <summary>A number.</summary>
    public static JsonObject Number(string name, double value) => Make(name, 10, value);

    /// <summary>A text that is being typed.</summary>
    public static JsonObject Focused(string name, string typed)
    {
        var option = Text(name, typed);
        option["focused"] = true;
        return option;
    }

    private static JsonObject Make(string name, int type, JsonNode value) => new() { ["name"] = name, ["type"] = type, ["value"] = value };
}
