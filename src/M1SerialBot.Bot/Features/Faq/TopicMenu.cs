using M1SerialBot.Bot.Commands;
using M1SerialBot.Content.Faq;
using M1SerialBot.Content.Texts;
using M1SerialBot.DiscordApi.Models.Components;

namespace M1SerialBot.Bot.Features.Faq;

/// <summary>A select menu of topics.</summary>
internal static class TopicMenu
{
    public static StringSelect Make(Localizer texts, IReadOnlyList<FaqTopic> topics, CustomId id) =>
        new(id.ToString(), [.. topics.Select(topic => new SelectOption(topic.Title, topic.Slug))]) { Placeholder = texts.FaqChoose };
}
