using M1SerialBot.DiscordApi;

namespace M1SerialBot.Bot.Commands;

/// <summary>URLs at Discord.</summary>
internal static class DiscordLinks
{
    private const string Site = "https://discord.com";

    /// <summary>A message. The id of the interaction that it replied to works too: Discord scrolls to the nearest message.</summary>
    public static string Message(Snowflake? guild, Snowflake channel, Snowflake message) => $"{Site}/channels/{guild?.ToString() ?? "@me"}/{channel}/{message}";

    /// <summary>Where an application is installed, for a user or to a server. It asks for no permissions.</summary>
    public static string Install(Snowflake application, bool isForUser) =>
        $"{Site}/oauth2/authorize?client_id={application}&scope=applications.commands&permissions=0{(isForUser ? "&integration_type=1" : "")}";
}
