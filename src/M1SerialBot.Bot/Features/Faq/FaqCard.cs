using M1SerialBot.Bot.Cards;
using M1SerialBot.Bot.Features.Delete;
using M1SerialBot.Content;
using M1SerialBot.Content.Faq;
using M1SerialBot.Content.Texts;
using M1SerialBot.DiscordApi;
using M1SerialBot.DiscordApi.Models.Components;
using M1SerialBot.DiscordApi.Models.Messages;

namespace M1SerialBot.Bot.Features.Faq;

/// <summary>An answer of the FAQ.</summary>
internal sealed class FaqCard(ContentSnapshot content, Localizer texts, DateOnly today, bool hasPictures)
{
    /// <summary>The answer for the caller alone.</summary>
    /// <param name="topic">The topic.</param>
    /// <param name="because">Why it isn't for everybody, if there's a reason.</param>
    public Message Private(FaqTopic topic, string? because) => new()
    {
        Content = because,
        Embeds = [Whole(topic)],
        Files = Files(topic),
        IsPrivate = true,
    };

    /// <summary>The short form, with a button for the rest.</summary>
    /// <param name="topic">The topic.</param>
    /// <param name="user">Who is pinged, if anybody.</param>
    /// <param name="answered">A link to the message that's answered, if there's one.</param>
    /// <param name="owner">Who may delete it without managing messages.</param>
    public Message Public(FaqTopic topic, Snowflake? user, string? answered, Snowflake owner) => new()
    {
        Content = user is null && answered is null ? null : string.Join(' ', new[] { user is { } id ? $"<@{id}>" : null, answered }.OfType<string>()),
        Embeds = [Short(topic)],
        Files = Files(topic),
        Components = [new ActionRow(Button.Press(texts.FaqMore, FaqAudience.Caller.ToCustomId(FaqFeature.ShowTopic, topic.Slug).ToString()), DeleteButton.Make(texts, owner))],
        AllowedMentions = user is { } pinged ? AllowedMentions.Only(pinged) : AllowedMentions.None,
    };

    /// <summary>Points somebody to the answer that the channel just saw.</summary>
    public Message PointTo(Snowflake user, string link, Snowflake owner) => new()
    {
        Content = texts.FaqAbove(user: $"<@{user}>", link: link),
        Components = [new ActionRow(DeleteButton.Make(texts, owner))],
        AllowedMentions = AllowedMentions.Only(user),
    };

    /// <summary>What everybody would see.</summary>
    public Embed Short(FaqTopic topic)
    {
        var said = InLanguage(topic);
        return Make(said, said.Short);
    }

    /// <summary>The picture in it, if there's one.</summary>
    public IReadOnlyList<FileUpload> Files(FaqTopic topic) => Picture(topic) is { } picture ? [picture] : [];

    private Embed Whole(FaqTopic topic)
    {
        var said = InLanguage(topic);
        return Make(said, said.Body) with
        {
            Fields = SourcesField.Of(content, texts, said.Sources),
            Footer = new EmbedFooter(texts.FaqFooter(date: texts.Day(said.Reviewed))),
        };
    }

    private Embed Make(FaqTopic said, string text) => new()
    {
        Title = said.Title,
        Description = said.IsPastReview(today) ? $"{text}\n\n{texts.FaqOverdue(date: texts.Day(said.Reviewed))}" : text,
        Color = ResultColor.Estimate,
        Image = Picture(said) is { } picture ? new EmbedImage(picture) : null,
    };

    // It may have been found in the caller's language, and be for everybody.
    private FaqTopic InLanguage(FaqTopic topic) => content.FaqIn(texts).Find(topic.Slug) ?? topic;

    private FileUpload? Picture(FaqTopic topic) => hasPictures ? SketchPicture.Of(topic.Sketch, texts) : null;
}
