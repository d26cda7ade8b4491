using M1SerialBot.Bot.Commands;
using M1SerialBot.Content.Faq;
using M1SerialBot.DiscordApi;
using M1SerialBot.DiscordApi.Models.Interactions;
using M1SerialBot.DiscordApi.Models.Messages;

namespace M1SerialBot.Bot.Features.Faq;

/// <summary>Answers with a topic of the FAQ, and doesn't repeat what a channel just saw.</summary>
internal sealed class FaqAnswers(RecentAnswers recent, TimeProvider time)
{
    /// <summary>Answers the audience that the caller asked for, if the caller may.</summary>
    public Reply For(CommandContext context, FaqTopic topic, FaqAudience audience)
    {
        if (audience.User is { } user && context.Interaction.GuildId is not null)
        {
            // People who can't manage messages can't use the bot to ping either.
            return context.Interaction.CallerManagesMessages ? Public(context, topic, user) : Private(context, topic, context.PrivateTexts.FaqNoPing);
        }

        return audience.IsPublic ? Public(context, topic, null) : Private(context, topic);
    }

    /// <summary>Answers everybody. If the channel just saw the topic, a new person is pointed to that answer; without one, only the caller is.</summary>
    public Reply Public(CommandContext context, FaqTopic topic, Snowflake? user, Snowflake? message = null)
    {
        var interaction = context.Interaction;
        if (interaction.ChannelId is { } channel && recent.GetOrAdd(channel, topic.Slug, user, interaction.Id) is { } repeat)
        {
            var link = DiscordLinks.Message(interaction.GuildId, channel, repeat.Answer);
            return user is { } other && repeat.IsNewToUser
                ? Reply.WithMessage(Card(context, isPublic: true).PointTo(other, link, Owner(context))) with { Outcome = "pointed" }
                : Answer(Card(context, isPublic: false).Private(topic, context.PrivateTexts.FaqRepeated(link: link)), topic) with { Outcome = "repeated" };
        }

        var answered = message is { } id && interaction.ChannelId is { } place ? DiscordLinks.Message(interaction.GuildId, place, id) : null;
        return Answer(Card(context, isPublic: true).Public(topic, user, answered, Owner(context)), topic);
    }

    /// <summary>Shows a moderator what everybody would see.</summary>
    public (Embed Answer, IReadOnlyList<FileUpload> Files) Preview(CommandContext context, FaqTopic topic)
    {
        var card = Card(context, isPublic: true);
        return (card.Short(topic), card.Files(topic));
    }

    private Reply Private(CommandContext context, FaqTopic topic, string? because = null) =>
        Answer(Card(context, isPublic: false).Private(topic, because), topic);

    private FaqCard Card(CommandContext context, bool isPublic) =>
        new(context.Content, isPublic ? context.PublicTexts : context.PrivateTexts, DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime), context.HasPictures);

    private static Snowflake Owner(CommandContext context) => context.Interaction.Caller?.Id ?? default;

    private static Reply Answer(Message message, FaqTopic topic) => Reply.WithMessage(message) with { Outcome = topic.Slug };
}
