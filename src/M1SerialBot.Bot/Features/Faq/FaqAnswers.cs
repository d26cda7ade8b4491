using M1SerialBot.Bot.Commands;
using M1SerialBot.Content.Faq;
using M1SerialBot.DiscordApi;
using M1SerialBot.DiscordApi.Models.Interactions;
using M1SerialBot.DiscordApi.Models.Messages;

namespace M1SerialBot.Bot.Features.Faq;

/// <summary>Answers with a topic of the FAQ; what everybody saw a short while ago is not said to everybody again.</summary>
internal sealed class FaqAnswers(RecentAnswers guard, TimeProvider time)
{
    /// <summary>Answers those whom the caller asked for, as far as the caller may.</summary>
    /// <param name="context">The interaction.</param>
    /// <param name="topic">The topic.</param>
    /// <param name="audience">Whom it is for.</param>
    public Reply For(CommandContext context, FaqTopic topic, FaqAudience audience)
    {
        if (audience.User is { } user && context.Interaction.GuildId is not null)
        {
            // Who may not manage messages may not ping either, by way of the bot.
            return context.Interaction.CallerManagesMessages ? Public(context, topic, user) : Private(context, topic, context.PrivateTexts.FaqNoPing);
        }

        return audience.IsPublic ? Public(context, topic, null) : Private(context, topic);
    }

    /// <summary>Answers everybody. Where they have just seen it, a person who is new to it is pointed to it, and otherwise the caller alone is.</summary>
    /// <param name="context">The interaction.</param>
    /// <param name="topic">The topic.</param>
    /// <param name="user">Who is pinged; null for nobody.</param>
    /// <param name="message">The id of the message that is answered; null for none.</param>
    public Reply Public(CommandContext context, FaqTopic topic, Snowflake? user, Snowflake? message = null)
    {
        var interaction = context.Interaction;
        if (interaction.ChannelId is { } channel && guard.GetOrAdd(channel, topic.Slug, user, interaction.Id) is { } repeat)
        {
            var link = DiscordLinks.Message(interaction.GuildId, channel, repeat.Answer);
            return user is { } told && repeat.IsNewToUser
                ? Reply.WithMessage(Card(context, isPublic: true).Above(told, link, Owner(context))) with { Outcome = "pointed" }
                : Answer(Card(context, isPublic: false).Private(topic, context.PrivateTexts.FaqRepeated(link: link)), topic) with { Outcome = "repeated" };
        }

        var answered = message is { } id && interaction.ChannelId is { } place ? DiscordLinks.Message(interaction.GuildId, place, id) : null;
        return Answer(Card(context, isPublic: true).Public(topic, user, answered, Owner(context)), topic);
    }

    private Reply Private(CommandContext context, FaqTopic topic, string? because = null) =>
        Answer(Card(context, isPublic: false).Private(topic, because), topic);

    private FaqCard Card(CommandContext context, bool isPublic) =>
        new(context.Content, isPublic ? context.PublicTexts : context.PrivateTexts, DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime));

    private static Snowflake Owner(CommandContext context) => context.Interaction.Caller?.Id ?? default;

    private static Reply Answer(Message message, FaqTopic topic) => Reply.WithMessage(message) with { Outcome = topic.Slug };
}
