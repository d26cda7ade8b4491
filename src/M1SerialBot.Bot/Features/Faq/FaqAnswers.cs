using M1SerialBot.Bot.Commands;
using M1SerialBot.Content.Faq;
using M1SerialBot.DiscordApi;
using M1SerialBot.DiscordApi.Models.Interactions;
using M1SerialBot.DiscordApi.Models.Messages;

namespace M1SerialBot.Bot.Features.Faq;

/// <summary>Answers with a topic of the FAQ; what everybody saw a short while ago is not said to everybody again.</summary>
internal sealed class FaqAnswers(RepeatGuard guard, TimeProvider time)
{
    /// <summary>Answers those whom the caller asked for, as far as the caller may.</summary>
    /// <param name="call">The interaction.</param>
    /// <param name="topic">The topic.</param>
    /// <param name="audience">Whom it is for.</param>
    public Reply For(Call call, FaqTopic topic, FaqAudience audience)
    {
        if (audience.User is { } user && call.Interaction.GuildId is not null)
        {
            // Who may not manage messages may not ping either, by way of the bot.
            return call.Interaction.CallerManagesMessages ? Public(call, topic, user) : Private(call, topic, call.PrivateTexts.FaqNoPing);
        }

        return audience.IsPublic ? Public(call, topic, null) : Private(call, topic);
    }

    /// <summary>Answers everybody. Where they have just seen it, a person who is new to it is pointed to it, and otherwise the caller alone is.</summary>
    /// <param name="call">The interaction.</param>
    /// <param name="topic">The topic.</param>
    /// <param name="user">Who is pinged; null for nobody.</param>
    /// <param name="message">The id of the message that is answered; null for none.</param>
    public Reply Public(Call call, FaqTopic topic, Snowflake? user, Snowflake? message = null)
    {
        var interaction = call.Interaction;
        if (interaction.ChannelId is { } channel && guard.FirstOrNote(channel, topic.Slug, user, interaction.Id) is { } repeat)
        {
            var link = Links.Message(interaction.GuildId, channel, repeat.Answer);
            return user is { } told && repeat.IsNewToUser
                ? Reply.WithMessage(Card(call, isPublic: true).Above(told, link, Owner(call))) with { Outcome = "pointed" }
                : Answer(Card(call, isPublic: false).Private(topic, call.PrivateTexts.FaqRepeated(link: link)), topic) with { Outcome = "repeated" };
        }

        var answered = message is { } id && interaction.ChannelId is { } place ? Links.Message(interaction.GuildId, place, id) : null;
        return Answer(Card(call, isPublic: true).Public(topic, user, answered, Owner(call)), topic);
    }

    private Reply Private(Call call, FaqTopic topic, string? because = null) =>
        Answer(Card(call, isPublic: false).Private(topic, because), topic);

    private FaqCard Card(Call call, bool isPublic) =>
        new(call.Config, isPublic ? call.PublicTexts : call.PrivateTexts, DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime));

    private static Snowflake Owner(Call call) => call.Interaction.Caller?.Id ?? default;

    private static Reply Answer(Message message, FaqTopic topic) => Reply.WithMessage(message) with { Outcome = topic.Slug };
}
