using M1SerialBot.Bot.Commands;
using M1SerialBot.Content.Texts;
using M1SerialBot.DiscordApi.Models.Interactions;

namespace M1SerialBot.Bot.Features.Faq;

/// <summary>Answers with the topic that was chosen from a list, for those whom the list carries.</summary>
internal sealed class ChooseTopicAction(FaqAnswers answers) : IComponentAction
{
    /// <inheritdoc/>
    public string Action => Actions.ChooseTopic;

    /// <inheritdoc/>
    public Reply Answer(Call call, CustomId id) => call.Interaction.Data?.Values is [var slug, ..] && call.Config.Faq.Find(slug) is { } topic
        ? answers.For(call, topic, FaqAudience.Of(id))
        : call.Say(TextKeys.ComponentOld, CommandRouter.Unknown);
}
