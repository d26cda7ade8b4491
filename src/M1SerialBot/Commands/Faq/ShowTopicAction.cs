using M1SerialBot.DiscordApi.Replies;
using M1SerialBot.Texts;

namespace M1SerialBot.Commands.Faq;

/// <summary>Shows a topic of the FAQ to whoever asks.</summary>
internal sealed class ShowTopicAction(FaqAnswers answers) : IComponentAction
{
    /// <inheritdoc/>
    public string Action => Actions.ShowTopic;

    /// <inheritdoc/>
    public Reply Answer(Call call, CustomId id) =>
        call.Config.Faq.Find(id[0]) is { } topic ? answers.Private(call, topic) : call.Say(TextKeys.ComponentOld, CommandRouter.Unknown);
}
