using M1SerialBot.Bot.Cards;
using M1SerialBot.Bot.Commands;
using M1SerialBot.Content;
using M1SerialBot.Content.Faq;
using M1SerialBot.Content.Texts;
using M1SerialBot.DiscordApi;
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

/// <summary>A select menu of topics.</summary>
internal static class TopicMenu
{
    public static StringSelect Make(Localizer texts, IReadOnlyList<FaqTopic> topics, CustomId id) =>
        new(id.ToString(), [.. topics.Select(topic => new SelectOption(topic.Title, topic.Slug))]) { Placeholder = texts.FaqChoose };
}
