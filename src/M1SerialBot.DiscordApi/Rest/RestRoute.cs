using M1SerialBot.DiscordApi.Models.Interactions;

namespace M1SerialBot.DiscordApi.Rest;

/// <summary>One thing that Discord can be asked.</summary>
/// <param name="Name">What it is called in logs; holds no id and no token.</param>
/// <param name="Method">How it is asked.</param>
/// <param name="Path">Where, below the API's address. May hold a secret.</param>
/// <param name="Bucket">What it shares its rate limit with.</param>
/// <param name="IsReply">Whether it goes with an interaction's own token: then it needs no bot token, and no global limit holds it back.</param>
internal sealed record RestRoute(string Name, HttpMethod Method, string Path, string Bucket, bool IsReply)
{
    /// <summary>What the reply to an interaction is called, as opposed to what comes after it.</summary>
    public const string ReplyName = "reply";

    /// <summary>Names it without its path.</summary>
    public override string ToString() => Name;

    public static RestRoute Gateway { get; } = OfBot("gateway", HttpMethod.Get, "gateway/bot");

    public static RestRoute Application { get; } = OfBot("application", HttpMethod.Get, "applications/@me");

    public static RestRoute ReadCommands(Snowflake application, Snowflake? guild) =>
        OfBot("read commands", HttpMethod.Get, $"{Commands(application, guild)}?with_localizations=true");

    public static RestRoute WriteCommands(Snowflake application, Snowflake? guild) => OfBot("write commands", HttpMethod.Put, Commands(application, guild));

    public static RestRoute Reply(Interaction interaction) =>
        OfReply(ReplyName, HttpMethod.Post, $"interactions/{interaction.Id}/{interaction.Token}/callback", interaction);

    public static RestRoute FollowUp(Interaction interaction) => OfReply("follow-up", HttpMethod.Post, Webhook(interaction), interaction);

    public static RestRoute EditOriginal(Interaction interaction) =>
        OfReply("edit", HttpMethod.Patch, $"{Webhook(interaction)}/messages/@original", interaction);

    public static RestRoute DeleteOriginal(Interaction interaction) =>
        OfReply("delete", HttpMethod.Delete, $"{Webhook(interaction)}/messages/@original", interaction);

    private static RestRoute OfBot(string name, HttpMethod method, string path) => new(name, method, path, name, IsReply: false);

    private static RestRoute OfReply(string name, HttpMethod method, string path, Interaction interaction) =>
        new(name, method, path, $"{name} {interaction.Id}", IsReply: true);

    private static string Webhook(Interaction interaction) => $"webhooks/{interaction.ApplicationId}/{interaction.Token}";

    private static string Commands(Snowflake application, Snowflake? guild) =>
        guild is { } id ? $"applications/{application}/guilds/{id}/commands" : $"applications/{application}/commands";
}
