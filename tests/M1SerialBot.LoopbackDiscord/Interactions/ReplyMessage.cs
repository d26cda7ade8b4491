using System.Globalization;
using System.Text.Json.Nodes;
using M1SerialBot.LoopbackDiscord.Rest;

namespace M1SerialBot.LoopbackDiscord.Interactions;

/// <summary>Makes messages of what the bot sends.</summary>
internal static class ReplyMessage
{
    private const int Loading = 128;
    private const int Ephemeral = 64;
    private static readonly string[] EditableKeys = ["content", "embeds", "components", "attachments", "flags"];

    /// <summary>A message of the bot.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="interaction">The interaction.</param>
    /// <param name="data">The bot's message; null for none yet.</param>
    /// <param name="files">The files that came with it.</param>
    /// <param name="now">The time.</param>
    /// <param name="isLoading">Whether the bot deferred the reply.</param>
    public static JsonObject Make(
        string id, JsonObject interaction, JsonObject? data, IReadOnlyList<RecordedFile> files, DateTimeOffset now, bool isLoading = false)
    {
        var application = (string?)interaction["application_id"] ?? "";
        var caller = interaction["member"]?["user"] ?? interaction["user"];
        var message = new JsonObject
        {
            ["id"] = id,
            ["type"] = KindOf(interaction),
            ["channel_id"] = interaction["channel_id"]?.DeepClone(),
            ["author"] = Profile.Bot(application),
            ["content"] = "",
            ["embeds"] = new JsonArray(),
            ["components"] = new JsonArray(),
            ["attachments"] = new JsonArray([.. files.Select((file, number) => Attachment(file, number))]),
            ["mentions"] = new JsonArray(),
            ["mention_roles"] = new JsonArray(),
            ["mention_everyone"] = false,
            ["pinned"] = false,
            ["tts"] = false,
            ["timestamp"] = now.ToString("O", CultureInfo.InvariantCulture),
            ["edited_timestamp"] = null,
            ["flags"] = isLoading ? Loading : 0,
            ["webhook_id"] = application,
            ["application_id"] = application,
            ["interaction_metadata"] = new JsonObject
            {
                ["id"] = interaction["id"]?.DeepClone(),
                ["type"] = interaction["type"]?.DeepClone(),
                ["user"] = caller?.DeepClone(),
                ["authorizing_integration_owners"] = interaction["authorizing_integration_owners"]?.DeepClone() ?? new JsonObject(),
            },
        };
        Fill(message, data);
        if (isLoading)
        {
            message["flags"] = (int?)message["flags"] | Loading;
        }

        return message;
    }

    /// <summary>Edits a message. A loading message is complete then.</summary>
    public static void Edit(JsonObject message, JsonObject? data, IReadOnlyList<RecordedFile> files, DateTimeOffset now)
    {
        var ephemeral = (int?)message["flags"] & Ephemeral;
        if (message["flags"] is { } flags)
        {
            message["flags"] = (int)flags & ~Loading;
        }

        Fill(message, data);
        foreach (var file in files)
        {
            ((JsonArray)message["attachments"]!).Add(Attachment(file, ((JsonArray)message["attachments"]!).Count));
        }

        // An edit can't change who sees a message.
        message["flags"] = ((int?)message["flags"] & ~Ephemeral) | ephemeral;
        message["edited_timestamp"] = now.ToString("O", CultureInfo.InvariantCulture);
    }

    private static void Fill(JsonObject message, JsonObject? data)
    {
        foreach (var key in EditableKeys.Where(key => data?.ContainsKey(key) == true && !(key == "attachments" && data[key] is null)))
        {
            message[key] = data![key]?.DeepClone() ?? (key == "content" ? "" : key == "flags" ? 0 : new JsonArray());
        }

        foreach (var embed in (message["embeds"] as JsonArray)?.OfType<JsonObject>() ?? [])
        {
            embed["type"] = "rich";
        }

        var number = 0;
        Number(message["components"] as JsonArray, ref number);
    }

    // Components without ids get numbers.
    private static void Number(JsonArray? components, ref int number)
    {
        foreach (var component in components?.OfType<JsonObject>() ?? [])
        {
            number++;
            component["id"] ??= number;
            Number(component["components"] as JsonArray, ref number);
        }
    }

    // 20 is a reply to a slash command, 23 to a context menu command.
    private static int KindOf(JsonObject interaction) =>
        (int?)interaction["type"] != 2 ? 0 : (int?)interaction["data"]?["type"] == 1 ? 20 : 23;

    private static JsonObject Attachment(RecordedFile file, int number) => new()
    {
        ["id"] = number.ToString(CultureInfo.InvariantCulture),
        ["filename"] = file.Name,
        ["size"] = file.Size,
        ["content_type"] = file.ContentType,
        ["url"] = $"https://cdn.invalid/{number}/{file.Name}",
        ["proxy_url"] = $"https://media.invalid/{number}/{file.Name}",
    };
}
