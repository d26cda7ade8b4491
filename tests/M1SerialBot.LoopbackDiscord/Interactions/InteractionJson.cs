using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace M1SerialBot.LoopbackDiscord.Interactions;

/// <summary>Builds interactions as Discord sends them, each with a unique id and token.</summary>
public sealed class InteractionJson
{
    private readonly string _application;
    private readonly SnowflakeClock _snowflakes;
    private readonly Scene _scene = new();
    private readonly InteractionData _data;
    private readonly JsonObject _changes = [];

    /// <summary>Starts for an application without registered commands.</summary>
    /// <param name="application">The application's id.</param>
    /// <param name="time">The clock for ids; the system's if null.</param>
    public InteractionJson(string application, TimeProvider? time = null)
        : this(application, new SnowflakeClock(time ?? TimeProvider.System), (_, _) => null)
    {
    }

    internal InteractionJson(string application, SnowflakeClock snowflakes, Func<string, int, string?> commandId)
    {
        _application = application;
        _snowflakes = snowflakes;
        _data = new InteractionData(_scene, (name, type) => commandId(name, type) ?? snowflakes.Next());
    }

    /// <summary>Sets the place. The default is a server with the application.</summary>
    public InteractionJson At(Place place) => Set(scene => scene.Place = place);

    /// <summary>Sets the server's id, which decides the shard.</summary>
    public InteractionJson InGuild(string id) => Set(scene => scene.Guild = id);

    /// <summary>Sets the channel's id.</summary>
    public InteractionJson InChannel(string id) => Set(scene => scene.Channel = id);

    /// <summary>Sets the user.</summary>
    public InteractionJson By(string userId, string name = "caller") => Set(scene => (scene.User, scene.UserName) = (userId, name));

    /// <summary>Sets the user's locale, and the server's if given.</summary>
    public InteractionJson Speaking(string locale, string? guildLocale = null) =>
        Set(scene => (scene.Locale, scene.GuildLocale) = (locale, guildLocale ?? scene.GuildLocale));

    /// <summary>Sets the user's permissions in the channel, and the bot's if given.</summary>
    public InteractionJson Permitted(ulong permissions, ulong? appPermissions = null) =>
        Set(scene => (scene.Permissions, scene.AppPermissions) = (permissions, appPermissions ?? scene.AppPermissions));

    /// <summary>Sets a property of the interaction, after everything else.</summary>
    public InteractionJson With(string key, JsonNode? value)
    {
        _changes[key] = value?.DeepClone();
        return this;
    }

    /// <summary>A slash command.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="options">Its options, made by <see cref="CommandOption"/>.</param>
    public JsonObject Command(string name, params JsonObject[] options) => Make(2, _data.Command(name, 1, options));

    /// <summary>Autocomplete of a slash command, with an option that is <see cref="CommandOption.Focused"/>.</summary>
    public JsonObject Autocomplete(string name, params JsonObject[] options) => Make(4, _data.Command(name, 1, options));

    /// <summary>A command from a message's context menu.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="message">The message, made by <see cref="Message"/>.</param>
    public JsonObject MessageMenu(string name, JsonObject message) => Make(2, _data.Menu(name, 3, "messages", message));

    /// <summary>A command from a user's menu.</summary>
    public JsonObject UserMenu(string name, string userId) => Make(2, _data.Menu(name, 2, "users", Scene.UserJson(userId, "target")));

    /// <summary>A button that was pressed.</summary>
    /// <param name="customId">The button's id.</param>
    /// <param name="message">The message that it sits on: <see cref="Message"/>, or one that the bot sent.</param>
    public JsonObject Button(string customId, JsonObject message) => Make(3, InteractionData.Component(2, customId), message);

    /// <summary>Values that were chosen from a list.</summary>
    /// <param name="customId">The list's id.</param>
    /// <param name="message">The message that it sits on.</param>
    /// <param name="values">What was chosen.</param>
    public JsonObject Select(string customId, JsonObject message, params string[] values) => Make(3, InteractionData.Component(3, customId, values), message);

    /// <summary>A modal that was sent off.</summary>
    /// <param name="customId">The modal's id.</param>
    /// <param name="fields">What was typed, by the fields' ids, in order.</param>
    /// <param name="message">The message whose component opened it; null where a command did.</param>
    public JsonObject ModalSubmit(string customId, IEnumerable<KeyValuePair<string, string>> fields, JsonObject? message = null) =>
        Make(5, InteractionData.Modal(customId, fields), message);

    /// <summary>The PING that Discord tests an endpoint with. It has no user.</summary>
    public JsonObject Ping() => Begin(1);

    /// <summary>A message in the channel, as menus and components show it.</summary>
    /// <param name="content">Its text.</param>
    /// <param name="authorId">Who wrote it; somebody where null.</param>
    /// <param name="flags">Its flags; 64 for one that only the caller sees.</param>
    public JsonObject Message(string content, string? authorId = null, int flags = 0) => new()
    {
        ["id"] = _snowflakes.Next(),
        ["type"] = 0,
        ["channel_id"] = _scene.Channel,
        ["author"] = Scene.UserJson(authorId ?? "300000000000000002", "author", isBot: authorId == _application),
        ["content"] = content,
        ["embeds"] = new JsonArray(),
        ["components"] = new JsonArray(),
        ["attachments"] = new JsonArray(),
        ["mentions"] = new JsonArray(),
        ["mention_roles"] = new JsonArray(),
        ["mention_everyone"] = false,
        ["pinned"] = false,
        ["tts"] = false,
        ["timestamp"] = "2026-01-01T00:00:00.000000+00:00",
        ["edited_timestamp"] = null,
        ["flags"] = flags,
    };

    private static string NewToken(string id) =>
        Convert.ToBase64String(Encoding.ASCII.GetBytes($"interaction:{id}:{RandomNumberGenerator.GetHexString(96, lowercase: true)}")).TrimEnd('=');

    private InteractionJson Set(Action<Scene> change)
    {
        change(_scene);
        return this;
    }

    private JsonObject Begin(int type)
    {
        var id = _snowflakes.Next();
        return new JsonObject { ["application_id"] = _application, ["id"] = id, ["token"] = NewToken(id), ["type"] = type, ["version"] = 1 };
    }

    private JsonObject Make(int type, JsonObject data, JsonObject? message = null)
    {
        var interaction = Begin(type);
        _scene.WriteTo(interaction);
        interaction["data"] = data;
        if (message is not null)
        {
            interaction["message"] = message.DeepClone();
        }

        foreach (var (key, value) in _changes)
        {
            interaction[key] = value?.DeepClone();
        }

        return interaction;
    }
}
