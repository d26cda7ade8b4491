using M1SerialBot.Bot.Commands;
using M1SerialBot.DiscordApi;

namespace M1SerialBot.Bot.Features.Faq;

/// <summary>Who an answer is for, as the caller asked. Buttons carry it in their custom ids.</summary>
/// <param name="User">Who is pinged, if anybody.</param>
/// <param name="IsPublic">Whether everybody sees it if nobody is pinged.</param>
internal sealed record FaqAudience(Snowflake? User, bool IsPublic)
{
    private const string Everyone = "all";

    public static FaqAudience Caller { get; } = new(null, IsPublic: false);

    public CustomId ToCustomId(string action, string topic = "") =>
        this == Caller
            ? topic.Length == 0 ? CustomId.Of(action) : CustomId.Of(action, topic)
            : CustomId.Of(action, topic, User?.ToString() ?? "", IsPublic ? Everyone : "");

    /// <summary>Buttons without an audience are older, and answer the caller.</summary>
    public static FaqAudience Of(CustomId id) => new(Snowflake.TryParse(id[1], out var user) ? user : null, id[2] == Everyone);
}
