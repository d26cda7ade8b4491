using M1SerialBot.Bot.Commands;
using M1SerialBot.DiscordApi;

namespace M1SerialBot.Bot.Features.Faq;

/// <summary>Whom an answer is for, as the caller asked; a button carries it to where it is pressed.</summary>
/// <param name="User">Who is pinged; null for nobody.</param>
/// <param name="IsPublic">Whether everybody sees it where nobody is pinged.</param>
internal sealed record FaqAudience(Snowflake? User, bool IsPublic)
{
    private const string Everyone = "all";

    /// <summary>The caller alone.</summary>
    public static FaqAudience Caller { get; } = new(null, IsPublic: false);

    /// <summary>The button or list that carries it.</summary>
    /// <param name="action">What the button or list does.</param>
    /// <param name="topic">The topic; empty where it is still to be chosen.</param>
    public CustomId ToCustomId(string action, string topic = "") =>
        this == Caller
            ? topic.Length == 0 ? CustomId.Of(action) : CustomId.Of(action, topic)
            : CustomId.Of(action, topic, User?.ToString() ?? "", IsPublic ? Everyone : "");

    /// <summary>What a button or list carries; the caller alone where it carries nothing, as those of before did.</summary>
    public static FaqAudience Of(CustomId id) => new(Snowflake.TryParse(id[1], out var user) ? user : null, id[2] == Everyone);
}
