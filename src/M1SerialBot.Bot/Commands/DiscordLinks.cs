using M1SerialBot.DiscordApi;

namespace M1SerialBot.Bot.Commands;

/// <summary>Addresses at Discord.</summary>
internal static class DiscordLinks
{
    private const string Site = "https://discord.com";

    /// <summary>A message, or the place in the channel where one with about this id stands.</summary>
    /// <param name="guild">The server; null for direct messages.</param>
    /// <param name="channel">The channel.</param>
    /// <param name="message">The message's id, or that of the interaction that it replied to, which is a moment older.</param>
    public static string Message(Snowflake? guild, Snowflake channel, Snowflake message) => $"{Site}/channels/{guild?.ToString() ?? "@me"}/{channel}/{message}";

    /// <summary>Where an application is installed; it asks for no permission.</summary>
    /// <param name="application">The application's id.</param>
    /// <param name="isForUser">Whether somebody installs it for themselves rather than to a server.</param>
    public static string Install(Snowflake application, bool isForUser) =>
        $"{Site}/oauth2/authorize?client_id={application}&scope=applications.commands&permissions=0{(isForUser ? "&integration_type=1" : "")}";
}
