using M1SerialBot.DiscordApi.Rest;

namespace M1SerialBot.DiscordNet.Rest;

/// <summary>Tells what Discord.Net asks for.</summary>
internal static class Routes
{
    /// <summary>The route of a request.</summary>
    /// <param name="method">How it is asked.</param>
    /// <param name="path">Where, below the API's address; may hold a secret.</param>
    public static RestRoute Of(string method, string path) => path.Split('?')[0].Split('/') switch
    {
        ["interactions", var id, _, "callback"] => new RestRoute("reply", new HttpMethod(method), path, $"reply {id}") { HasInteractionToken = true, IsReply = true },
        ["webhooks", _, _, "messages", "@original"] => OfReply(method == "DELETE" ? "delete" : "edit", method, path),
        ["webhooks", ..] => OfReply("follow-up", method, path),
        ["gateway", "bot"] => RestRoute.Gateway,
        ["applications", .., "commands"] => OfBot(method == "GET" ? "read commands" : "write commands", method, path),
        // The rest is about the bot itself, and holds no id.
        _ => OfBot(path, method, path),
    };

    private static RestRoute OfBot(string name, string method, string path) => new(name, new HttpMethod(method), path, name);

    // Only the token says whose it is; a bucket's name is never shown.
    private static RestRoute OfReply(string name, string method, string path) => new(name, new HttpMethod(method), path, $"{name} {path}") { HasInteractionToken = true };
}
