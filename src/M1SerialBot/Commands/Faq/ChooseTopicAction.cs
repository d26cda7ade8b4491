using M1SerialBot.DiscordApi.Replies;
using M1SerialBot.Texts;

namespace M1SerialBot.Commands.Faq;

/// <summary>Shows the topic of the FAQ that was chosen from a list.</summary>
internal sealed class ChooseTopicAction(FaqAnswers answers) : IComponentAction
{
    /// <inheritdoc/>
    public string Action => Actions.ChooseTopic;

    /// <inheritdoc/>
    public Reply Answer(Call call, CustomId id) => call.Interaction.Data?.Values is [var slug, ..] && call.Config.Faq.Find(slug) is { } topic
        ? answers.Private(call, topic)
        : call.Say(TextKeys.ComponentOld, CommandRouter.Unknown);
}
