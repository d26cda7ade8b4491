using M1SerialBot.Bot.Cards;
using M1SerialBot.Content;
using M1SerialBot.Content.Faq;
using M1SerialBot.Content.Texts;
using M1SerialBot.DiscordApi.Models.Components;
using M1SerialBot.DiscordApi.Models.Messages;

namespace M1SerialBot.Bot.Features.Faq;

/// <summary>What a moderator chooses an answer with: buttons for the likeliest topic, and a menu for the rest. Only the moderator sees it.</summary>
internal sealed class MessageTopicPicker(ContentSnapshot content, Localizer texts, MessageToAnswer target)
{
    private const int MaxNameLength = 60;

    private readonly FaqCatalog _faq = content.FaqIn(texts);

    /// <summary>Offers to send or preview the topic that the message is most likely about, if any comes near.</summary>
    /// <param name="found">What the FAQ in the server's language makes of it.</param>
    public Message Choose(FaqMatch found)
    {
        var near = found.In(_faq).Topics;
        return new Message
        {
            Content = near.Count > 0 ? texts.FaqPick : texts.FaqPickNone,
            Components = near is [var best, ..] ? [new ActionRow(Send(best), Preview(best)), Menu(near)] : [Menu(near)],
            IsPrivate = true,
        };
    }

    /// <summary>Shows what everybody would see. The menu stays, for another topic.</summary>
    public Message Previewed(FaqTopic topic, (Embed Answer, IReadOnlyList<FileUpload> Files) preview)
    {
        var said = _faq.Find(topic.Slug) ?? topic;
        return new Message
        {
            Content = texts.FaqPreviewed(user: $"<@{target.Author}>"),
            Embeds = [preview.Answer],
            Files = preview.Files,
            Components = [new ActionRow(Send(said)), Menu([said])],
            IsPrivate = true,
        };
    }

    private Button Send(FaqTopic topic) => Button.Press(
        texts.FaqSend(topic: Truncate.Text(topic.ShortTitle, MaxNameLength)), target.ToCustomId(FaqFeature.AnswerMessage, topic.Slug).ToString(), ButtonStyle.Primary);

    private Button Preview(FaqTopic topic) => Button.Press(texts.FaqPreview, target.ToCustomId(FaqFeature.PreviewTopic, topic.Slug).ToString());

    private ActionRow Menu(IEnumerable<FaqTopic> first) => new(TopicMenu.Make(
        texts,
        [.. first.Concat(_faq.Search("")).Concat(_faq.Topics).Distinct().Take(FaqLimits.Choices)],
        target.ToCustomId(FaqFeature.AnswerMessage)));
}
