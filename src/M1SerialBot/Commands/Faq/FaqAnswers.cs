using M1SerialBot.DiscordApi;
using M1SerialBot.DiscordApi.Replies;
using M1SerialBot.Faq;
using M1SerialBot.Replies;
using M1SerialBot.Texts;

namespace M1SerialBot.Commands.Faq;

/// <summary>Answers with a topic of the FAQ; what everybody saw a short while ago is not said to everybody again.</summary>
internal sealed class FaqAnswers(RepeatGuard guard, TimeProvider time)
{
    /// <summary>Answers the caller alone.</summary>
    /// <param name="call">The interaction.</param>
    /// <param name="topic">The topic.</param>
    /// <param name="because">A sentence that says why not to everybody; null for none.</param>
    public Reply Private(Call call, FaqTopic topic, string? because = null) =>
        Answer(Card(call, isPublic: false).Private(topic, because is null ? null : call.PrivateTexts.Say(because)), topic);

    /// <summary>Answers everybody, or, where they have just seen it, the caller alone with a link to where.</summary>
    /// <param name="call">The interaction.</param>
    /// <param name="topic">The topic.</param>
    /// <param name="user">Who is pinged; null for nobody.</param>
    /// <param name="message">The id of the message that is answered; null for none.</param>
    public Reply Public(Call call, FaqTopic topic, Snowflake? user, Snowflake? message = null)
    {
        var interaction = call.Interaction;
        if (interaction.ChannelId is { } channel && guard.FirstOrNote(channel, topic.Slug, interaction.Id) is { } first)
        {
            var link = Links.Message(interaction.GuildId, channel, first);
            return Answer(Card(call, isPublic: false).Private(topic, call.PrivateTexts.Say(FaqTextKeys.Repeated, ("link", link))), topic) with { Outcome = "repeated" };
        }

        var answered = message is { } id && interaction.ChannelId is { } place ? Links.Message(interaction.GuildId, place, id) : null;
        return Answer(Card(call, isPublic: true).Public(topic, user, answered, interaction.Caller?.Id ?? default), topic);
    }

    private FaqCard Card(Call call, bool isPublic) =>
        new(call.Config, isPublic ? call.PublicTexts : call.PrivateTexts, DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime));

    private static Reply Answer(Message message, FaqTopic topic) => Reply.Say(message) with { Outcome = topic.Slug };
}
