using System.Globalization;
using System.Text.Json.Nodes;
using Discord;

namespace M1SerialBot.DiscordNet.Commands;

/// <summary>Writes the commands that Discord.Net has read as Discord gave them, as far as the bot's own can differ from them.</summary>
internal static class RegisteredCommandReader
{
    /// <summary>The commands.</summary>
    public static JsonArray Of(IEnumerable<IApplicationCommand> commands) => [.. commands.Select(Of)];

    private static JsonObject Of(IApplicationCommand command)
    {
        var form = new JsonObject
        {
            ["id"] = command.Id.ToString(CultureInfo.InvariantCulture),
            ["type"] = (int)command.Type,
            ["name"] = command.Name,
            ["name_localizations"] = TextsOf(command.NameLocalizations),
            ["description"] = command.Description,
            ["description_localizations"] = TextsOf(command.DescriptionLocalizations),
            ["nsfw"] = command.IsNsfw,
            ["contexts"] = NumbersOf(command.ContextTypes),
            ["integration_types"] = NumbersOf(command.IntegrationTypes),
            ["options"] = new JsonArray([.. command.Options.Select(OptionOf)]),
        };
        // Discord.Net does not tell none at all from nobody, which is no choice of this bot's.
        if (command.DefaultMemberPermissions.RawValue is not 0 and var permissions)
        {
            form["default_member_permissions"] = permissions.ToString(CultureInfo.InvariantCulture);
        }

        return form;
    }

    private static JsonObject OptionOf(IApplicationCommandOption option) => new()
    {
        ["type"] = (int)option.Type,
        ["name"] = option.Name,
        ["name_localizations"] = TextsOf(option.NameLocalizations),
        ["description"] = option.Description,
        ["description_localizations"] = TextsOf(option.DescriptionLocalizations),
        ["required"] = option.IsRequired == true,
        ["autocomplete"] = option.IsAutocomplete == true,
        ["min_value"] = option.MinValue,
        ["max_value"] = option.MaxValue,
        ["min_length"] = option.MinLength,
        ["max_length"] = option.MaxLength,
        ["channel_types"] = NumbersOf(option.ChannelTypes),
        ["choices"] = new JsonArray([.. option.Choices.Select(ChoiceOf)]),
        ["options"] = new JsonArray([.. option.Options.Select(OptionOf)]),
    };

    private static JsonObject ChoiceOf(IApplicationCommandOptionChoice choice) => new()
    {
        ["name"] = choice.Name,
        ["name_localizations"] = TextsOf(choice.NameLocalizations),
        ["value"] = JsonValue.Create(Convert.ToString(choice.Value, CultureInfo.InvariantCulture)),
    };

    private static JsonObject? TextsOf(IReadOnlyDictionary<string, string>? texts) =>
        texts is { Count: > 0 } ? new JsonObject(texts.Select(text => KeyValuePair.Create(text.Key, (JsonNode?)text.Value))) : null;

    private static JsonArray? NumbersOf<T>(IEnumerable<T>? values)
        where T : struct, Enum => values is null ? null : new JsonArray([.. values.Select(value => (JsonNode)Convert.ToInt32(value, CultureInfo.InvariantCulture))]);
}
