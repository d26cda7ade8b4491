using M1SerialBot.Bot.Commands;
using M1SerialBot.DiscordApi;

namespace M1SerialBot.Bot.Features.Faq;

/// <summary>A message that a moderator answers with a topic. Buttons and the menu carry it in their custom ids.</summary>
internal sealed record MessageToAnswer(Snowflake Message, Snowflake Author)
{
    public CustomId ToCustomId(string action) => CustomId.Of(action, Message.ToString(), Author.ToString());

    public CustomId ToCustomId(string action, string topic) => CustomId.Of(action, Message.ToString(), Author.ToString(), topic);

    /// <summary>Null if it was made up.</summary>
    public static MessageToAnswer? Of(CustomId id) =>
        Snowflake.TryParse(id[0], out var message) && Snowflake.TryParse(id[1], out var author) ? new MessageToAnswer(message, author) : null;

    /// <summary>The topic of a button; "" for the menu.</summary>
    public static string TopicOf(CustomId id) => id[2];
}
