using M1SerialBot.Bot.Cards;
using M1SerialBot.Content;
using M1SerialBot.Content.Faq;
using M1SerialBot.Content.Texts;
using M1SerialBot.DiscordApi.Models.Components;
using M1SerialBot.DiscordApi.Models.Messages;

namespace M1SerialBot.Bot.Features.Faq;

/// <summary>Topics to choose from. Only the caller sees them.</summary>
internal sealed class FaqPicker(ContentSnapshot content, Localizer texts)
{
    private const int MaxLabelLength = 80;

    /// <summary>Asks which of these topics was meant.</summary>
    public Message Offer(IReadOnlyList<FaqTopic> topics, FaqAudience audience) => new()
    {
        Content = texts.FaqOffer,
        Components = [.. topics.Select(topic => new ActionRow(Button.Press(Truncate.Text(topic.Title, MaxLabelLength), audience.ToCustomId(FaqFeature.ShowTopic, topic.Slug).ToString())))],
        IsPrivate = true,
    };

    /// <summary>Says that no topic fits, and lists the pinned ones.</summary>
    public Message Missing(FaqAudience audience) => new()
    {
        Content = texts.FaqNoTopic,
        Components = [new ActionRow(TopicMenu.Make(texts, content.FaqIn(texts).Search(""), audience.ToCustomId(FaqFeature.ChooseTopic)))],
        IsPrivate = true,
    };
}
