using System.Text.Json.Nodes;

namespace M1SerialBot.LoopbackDiscord.Rest;

/// <summary>The application's registered commands, in the form that Discord returns.</summary>
internal sealed class CommandStore(string application, SnowflakeClock snowflakes)
{
    // By type: chat input, user menu, message menu.
    private static readonly Dictionary<int, int> Most = new() { [1] = 100, [2] = 15, [3] = 15 };

    private readonly Lock _lock = new();

    // By guild; the global commands have an empty key.
    private readonly Dictionary<string, List<JsonObject>> _commands = [];

    /// <summary>The commands of a guild, or the global ones where null.</summary>
    public JsonArray List(string? guild, bool withLocalizations)
    {
        lock (_lock)
        {
            return new JsonArray([.. Of(guild).Select(command => withLocalizations ? command.DeepClone() : CommandForm.WithoutLocalizations(command))]);
        }
    }

    /// <summary>The id of a command by name and type, global or of any guild; null for none.</summary>
    public string? IdOf(string name, int type)
    {
        lock (_lock)
        {
            var all = _commands.OrderBy(entry => entry.Key, StringComparer.Ordinal).SelectMany(entry => entry.Value);
            return (string?)all.FirstOrDefault(command => IsSame(command, name, type))?["id"];
        }
    }

    /// <summary>Replaces all commands of a guild, or the global ones where null.</summary>
    public Answer Replace(string? guild, JsonNode? body)
    {
        if (body is not JsonArray array || array.Any(entry => entry is not JsonObject))
        {
            return Answer.InvalidForm([], "Only a list of commands may be used here.");
        }

        var forms = new List<JsonObject>();
        foreach (var written in array.OfType<JsonObject>())
        {
            var place = $"{forms.Count}";
            if (written["name"] is not JsonValue name || !name.TryGetValue(out string? text) || text.Length is 0 or > 32)
            {
                return Answer.InvalidForm([place, "name"], "Must be between 1 and 32 in length.");
            }

            var form = CommandForm.Complete(written, application, guild);
            if (forms.Any(other => IsSame(other, text, (int)form["type"]!)))
            {
                return Answer.InvalidForm([place, "name"], "Application command names must be unique");
            }

            forms.Add(form);
        }

        if (forms.GroupBy(form => (int)form["type"]!).FirstOrDefault(group => group.Count() > Most.GetValueOrDefault(group.Key)) is { } many)
        {
            return Answer.Error(400, 30032, $"Maximum number of application commands of type {many.Key} reached ({Most.GetValueOrDefault(many.Key)})");
        }

        lock (_lock)
        {
            _commands[guild ?? ""] = [.. forms.Select(form => Identify(form, Of(guild)))];
        }

        return Answer.Ok(List(guild, withLocalizations: true));
    }

    private static bool IsSame(JsonObject command, string name, int type) => (string?)command["name"] == name && (int?)command["type"] == type;

    private List<JsonObject> Of(string? guild) => _commands.GetValueOrDefault(guild ?? "") ?? [];

    // A command with the same name keeps its id. One that didn't change keeps its version too.
    private JsonObject Identify(JsonObject form, List<JsonObject> before)
    {
        var old = before.Find(command => IsSame(command, (string)form["name"]!, (int)form["type"]!));
        var whole = new JsonObject { ["id"] = (string?)old?["id"] ?? snowflakes.Next(), ["version"] = (string?)old?["version"] };
        foreach (var (key, value) in form)
        {
            whole[key] = value?.DeepClone();
        }

        if (old is null || !JsonNode.DeepEquals(old, whole))
        {
            whole["version"] = snowflakes.Next();
        }

        return whole;
    }
}
