using M1SerialBot.DiscordApi;

namespace M1SerialBot.Bot.Features.Faq;

/// <summary>An answer that everybody saw a short while ago.</summary>
/// <param name="Answer">The id by which it can be found.</param>
/// <param name="IsNewToUser">Whether somebody is to be pinged who was not for it yet.</param>
internal sealed record RecentAnswer(Snowflake Answer, bool IsNewToUser);
