using System.Text.Json.Nodes;

namespace M1SerialBot.LoopbackDiscord.Interactions;

/// <summary>Options as a caller has filled them in.</summary>
public static class CommandOption
{
    /// <summary>The type of an option that holds a user.</summary>
    internal const int UserType = 6;

    /// <summary>A text.</summary>
    public static JsonObject Text(string name, string value) => Make(name, 3, value);

    /// <summary>A whole number.</summary>
    public static JsonObject Whole(string name, long value) => Make(name, 4, value);

    /// <summary>Yes or no.</summary>
    public static JsonObject Flag(string name, bool value) => Make(name, 5, value);

    /// <summary>A user, who is found under <c>resolved</c> too.</summary>
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
