using M1SerialBot.DiscordApi.Models.Interactions;

namespace M1SerialBot.DiscordApi.Rest;

/// <summary>A request's address and its rate limit.</summary>
/// <param name="Name">Its name in logs, without ids and tokens.</param>
/// <param name="Method">The HTTP method.</param>
/// <param name="Path">The path below the API's address. It may hold a secret.</param>
/// <param name="Bucket">Requests with the same bucket share a rate limit.</param>
internal sealed record RestRoute(string Name, HttpMethod Method, string Path, string Bucket)
{
    /// <summary>Whether it's authorised by the interaction's token in its path. Then it needs no bot token, and no global rate limit applies.</summary>
    public bool HasInteractionToken { get; init; }

    /// <summary>Whether it's the response to an interaction, which Discord accepts only once.</summary>
    public bool IsReply { get; init; }

    public static RestRoute Gateway { get; } = Bot("gateway", HttpMethod.Get, "gateway/bot");

    public static RestRoute Application { get; } = Bot("application", HttpMethod.Get, "applications/@me");

    public static RestRoute ReadCommands(Snowflake application, Snowflake? guild) =>
        Bot("read commands", HttpMethod.Get, $"{Commands(application, guild)}?with_localizations=true");

    public static RestRoute WriteCommands(Snowflake application, Snowflake? guild) => Bot("write commands", HttpMethod.Put, Commands(application, guild));

    public static RestRoute Reply(Interaction interaction) =>
        OfInteraction("reply", HttpMethod.Post, $"interactions/{interaction.Id}/{interaction.Token}/callback", interaction) with { IsReply = true };

    public static RestRoute DeleteOriginal(Interaction interaction) =>
        OfInteraction("delete", HttpMethod.Delete, $"webhooks/{interaction.ApplicationId}/{interaction.Token}/messages/@original", interaction);

    /// <summary>Leaves the path out: it may hold a secret.</summary>
    public override string ToString() => Name;

    private static RestRoute Bot(string name, HttpMethod method, string path) => new(name, method, path, name);

    private static RestRoute OfInteraction(string name, HttpMethod method, string path, Interaction interaction) =>
        new(name, method, path, $"{name} {interaction.Id}") { HasInteractionToken = true };

    private static string Commands(Snowflake application, Snowflake? guild) =>
        guild is { } id ? $"applications/{application}/guilds/{id}/commands" : $"applications/{application}/commands";
}
