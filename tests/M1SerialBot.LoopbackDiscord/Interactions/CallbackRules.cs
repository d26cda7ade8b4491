using System.Text.Json.Nodes;
using M1SerialBot.LoopbackDiscord.Rest;

namespace M1SerialBot.LoopbackDiscord.Interactions;

/// <summary>Which responses are valid for which interactions.</summary>
internal static class CallbackRules
{
    /// <summary>PING.</summary>
    public const int Ping = 1;

    /// <summary>A component.</summary>
    public const int Component = 3;

    /// <summary>Autocomplete.</summary>
    public const int Autocomplete = 4;

    /// <summary>A submitted modal.</summary>
    public const int ModalSubmit = 5;

    private const int UsesComponentsV2 = 1 << 15;

    private static readonly string[] ContentKeys = ["content", "embeds", "components", "attachments", "poll", "sticker_ids"];

    /// <summary>The error of an invalid response; null for none.</summary>
    /// <param name="interaction">The interaction.</param>
    /// <param name="body">The answer.</param>
    /// <param name="files">The number of files.</param>
    public static Answer? Check(JsonObject interaction, JsonNode? body, int files)
    {
        if (body is not JsonObject { } callback || callback["type"] is not JsonValue kind || !kind.TryGetValue(out int type))
        {
            return Answer.InvalidForm(["type"], "This field is required");
        }

        var asked = (int?)interaction["type"];
        var sitsOnMessage = interaction["message"] is not null;
        var fits = type switch
        {
            1 => asked == Ping,
            4 or 5 => asked is not (Ping or Autocomplete),
            6 or 7 => asked is Component or ModalSubmit && sitsOnMessage,
            8 => asked == Autocomplete,
            9 => asked is not (Ping or Autocomplete or ModalSubmit),
            _ => false,
        };
        return !fits ? Answer.InvalidForm(["type"], $"Interaction of type {asked} cannot be answered with type {type}.")
            : type == 4 ? CheckMessage(callback["data"], files)
            : type is 8 or 9 && callback["data"] is not JsonObject ? Answer.InvalidForm(["data"], "This field is required")
            : null;
    }

    /// <summary>The error of a message that is empty or too long; null for none.</summary>
    public static Answer? CheckMessage(JsonNode? data, int files)
    {
        var message = data as JsonObject;
        var isEmpty = ContentKeys.All(key => message?[key] switch
        {
            null => true,
            JsonArray array => array.Count == 0,
            JsonValue value => value.ToString().Length == 0,
            _ => false,
        });
        if (isEmpty && files == 0)
        {
            return Answer.EmptyMessage;
        }

        if ((AsNumber(message?["flags"]) & UsesComponentsV2) != 0 && (HasText(message?["content"]) || message?["embeds"] is JsonArray { Count: > 0 }))
        {
            return Answer.InvalidForm(["content"], "The 'content' and 'embeds' fields cannot be used when using MessageFlags.IS_COMPONENTS_V2");
        }

        return CheckEmbeds(message?["embeds"] as JsonArray);
    }

    // The schema has a limit for each text, but not for their total.
    private static Answer? CheckEmbeds(JsonArray? embeds)
    {
        var length = embeds?.OfType<JsonObject>().Sum(embed =>
            Length(embed["title"]) + Length(embed["description"]) + Length(embed["footer"]?["text"]) + Length(embed["author"]?["name"])
            + ((embed["fields"] as JsonArray)?.OfType<JsonObject>().Sum(field => Length(field["name"]) + Length(field["value"])) ?? 0));
        return length > 6000 ? Answer.InvalidForm(["embeds"], "Embed size exceeds maximum size of 6000") : null;
    }

    private static int Length(JsonNode? text) => text?.ToString().Length ?? 0;

    private static bool HasText(JsonNode? text) => Length(text) > 0;

    private static int AsNumber(JsonNode? node) => node is JsonValue value && value.TryGetValue(out int number) ? number : 0;
}
