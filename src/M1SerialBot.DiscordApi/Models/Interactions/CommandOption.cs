using System.Text.Json;
using System.Text.Json.Serialization;

namespace M1SerialBot.DiscordApi.Models.Interactions;

/// <summary>What was given for one option of a command.</summary>
public sealed record CommandOption
{
    /// <summary>The option's name.</summary>
    public string Name { get; init; } = "";

    /// <summary>What was given: a string, a number or a truth value.</summary>
    public JsonElement Value { get; init; }

    /// <summary>What was given, as text; null where nothing was.</summary>
    [JsonIgnore]
    public string? Text => Value.ValueKind switch
    {
        JsonValueKind.Undefined or JsonValueKind.Null => null,
        JsonValueKind.String => Value.GetString(),
        _ => Value.GetRawText(),
    };
}
