using M1SerialBot.Bot.Commands;
using M1SerialBot.Content.Texts;
using M1SerialBot.DiscordApi.Models.Interactions;

namespace M1SerialBot.Bot.Features.Faq;

/// <summary>Answers with the topic that a button names, for those whom the button carries.</summary>
internal sealed class ShowTopicAction(FaqAnswers answers) : IComponentAction
{
    /// <inheritdoc/>
    public string Action => Actions.ShowTopic;

    /// <inheritdoc/>
    public Reply Answer(Call call, CustomId id) =>
        call.Config.Faq.Find(id[0]) is { } topic ? answers.For(call, topic, FaqAudience.Of(id)) : call.Say(TextKeys.ComponentOld, CommandRouter.Unknown);
}
