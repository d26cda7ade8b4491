using System.Text.Json.Nodes;

namespace M1SerialBot.LoopbackDiscord.Rest;

/// <summary>Converts a command from the form that the bot sends to the form that Discord returns.</summary>
internal static class CommandForm
{
    private static readonly string[] OptionKeys =
        ["channel_types", "min_value", "max_value", "min_length", "max_length"];

    private static readonly string[] LocalizationKeys = ["name_localizations", "description_localizations"];

    /// <summary>The full form, without id and version.</summary>
    /// <param name="written">The command as it was written.</param>
    /// <param name="application">The application's id.</param>
    /// <param name="guild">The guild's id; null for a global command.</param>
    public static JsonObject Complete(JsonObject written, string application, string? guild)
    {
        var form = new JsonObject
        {
            ["application_id"] = application,
            ["default_member_permissions"] = written["default_member_permissions"]?.ToString(),
            ["type"] = Copy(written, "type") ?? 1,
        };
        CopyTexts(written, form);
        if (guild is null)
        {
            var contexts = written["contexts"] as JsonArray;
            form["dm_permission"] = Copy(written, "dm_permission") ?? (contexts is null || contexts.Any(context => (int?)context == 1));
            form["contexts"] = contexts?.DeepClone();
            form["integration_types"] = Copy(written, "integration_types") ?? new JsonArray(0);
        }
        else
        {
            form["guild_id"] = guild;
        }

        form["nsfw"] = Copy(written, "nsfw") ?? false;
        AddOptions(written, form);
        return form;
    }

    /// <summary>Removes the localizations, which Discord returns on request only.</summary>
    public static JsonObject WithoutLocalizations(JsonObject form)
    {
        var bare = (JsonObject)form.DeepClone();
        Strip(bare);
        return bare;
    }

    private static JsonObject CompleteOption(JsonObject written)
    {
        var form = new JsonObject { ["type"] = Copy(written, "type") };
        CopyTexts(written, form);
        foreach (var flag in new[] { "required", "autocomplete" })
        {
            // Discord doesn't return flags that aren't set.
            if ((bool?)written[flag] == true)
            {
                form[flag] = true;
            }
        }

        foreach (var key in OptionKeys.Where(key => written[key] is not null))
        {
            form[key] = Copy(written, key);
        }

        if (written["choices"] is JsonArray { Count: > 0 } choices)
        {
            form["choices"] = new JsonArray([.. choices.OfType<JsonObject>().Select(CompleteChoice)]);
        }

        AddOptions(written, form);
        return form;
    }

    private static JsonObject CompleteChoice(JsonObject written) => new()
    {
        ["name"] = Copy(written, "name"),
        ["name_localizations"] = Copy(written, "name_localizations"),
        ["value"] = Copy(written, "value"),
    };

    private static void CopyTexts(JsonObject written, JsonObject form)
    {
        form["name"] = Copy(written, "name");
        form["name_localizations"] = Copy(written, "name_localizations");
        form["description"] = Copy(written, "description") ?? "";
        form["description_localizations"] = Copy(written, "description_localizations");
    }

    private static void AddOptions(JsonObject written, JsonObject form)
    {
        if (written["options"] is JsonArray { Count: > 0 } options)
        {
            form["options"] = new JsonArray([.. options.OfType<JsonObject>().Select(CompleteOption)]);
        }
    }

    private static JsonNode? Copy(JsonObject from, string key) => from[key]?.DeepClone();

    private static void Strip(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject found:
                foreach (var key in LocalizationKeys)
                {
                    found.Remove(key);
                }

                foreach (var (_, value) in found)
                {
                    Strip(value);
                }

                break;
            case JsonArray list:
                foreach (var value in list)
                {
                    Strip(value);
                }

                break;
        }
    }
}
