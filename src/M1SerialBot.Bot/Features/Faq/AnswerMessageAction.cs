using M1SerialBot.Bot.Commands;
using M1SerialBot.Content.Texts;
using M1SerialBot.DiscordApi;
using M1SerialBot.DiscordApi.Models.Interactions;

namespace M1SerialBot.Bot.Features.Faq;

/// <summary>Answers a message with the topic that was picked, and pings its author and nobody else.</summary>
internal sealed class AnswerMessageAction(FaqAnswers answers) : IComponentAction
{
    /// <inheritdoc/>
    public string Action => Actions.AnswerMessage;

    /// <inheritdoc/>
    public Reply Answer(Call call, CustomId id)
    {
        if (!call.Interaction.CallerManagesMessages)
        {
            return call.Say(FaqTextKeys.NotAllowed, "refused");
        }

        return call.Interaction.Data?.Values is [var slug, ..]
            && call.Config.Faq.Find(slug) is { } topic
            && Snowflake.TryParse(id[0], out var message)
            && Snowflake.TryParse(id[1], out var author)
                ? answers.Public(call, topic, author, message)
                : call.Say(TextKeys.ComponentOld, CommandRouter.Unknown);
    }
}
