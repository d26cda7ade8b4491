using M1SerialBot.Bot.Commands;
using M1SerialBot.Content.Faq;
using M1SerialBot.DiscordApi.Models.Interactions;

namespace M1SerialBot.Bot.Features.Faq;

/// <summary>Answers common questions: <c>/m1faq</c>, and a message command.</summary>
internal sealed class FaqFeature : IBotFeature
{
    public const string ShowTopic = "topic";
    public const string ChooseTopic = "topics";
    public const string AnswerMessage = "pick";
    public const string PreviewTopic = "preview";

    private readonly FaqAnswers _answers;

    public FaqFeature(VisibilityOption visibility, TimeProvider time)
    {
        _answers = new FaqAnswers(new RecentAnswers(time), time);
        Commands = [new FaqCommand(visibility, _answers), new AnswerMessageCommand()];
        Actions =
        [
            new(ShowTopic, (context, id) => AnswerWith(id[0], context, id)),
            new(ChooseTopic, (context, id) => AnswerWith(context.ChosenValue, context, id)),
            new(AnswerMessage, (context, id) => ForMessage(context, id, (topic, target) => _answers.Public(context, topic, target.Author, target.Message))),
            new(PreviewTopic, (context, id) => ForMessage(context, id, (topic, target) => Preview(context, topic, target))),
        ];
    }

    public IReadOnlyList<IBotCommand> Commands { get; }

    public IReadOnlyList<ComponentAction> Actions { get; }

    private Reply AnswerWith(string? slug, CommandContext context, CustomId id) => context.Content.Faq.Find(slug ?? "") is { } topic
        ? _answers.For(context, topic, FaqAudience.Of(id))
        : CommandContext.PrivateReply(context.PrivateTexts.ComponentOld, CommandRouter.Unknown);

    private Reply Preview(CommandContext context, FaqTopic topic, MessageToAnswer target) =>
        Reply.UpdateMessage(new MessageTopicPicker(context.Content, context.PrivateTexts, target).Previewed(topic, _answers.Preview(context, topic))) with { Outcome = "previewed" };

    private static Reply ForMessage(CommandContext context, CustomId id, Func<FaqTopic, MessageToAnswer, Reply> answer)
    {
        if (!context.Interaction.CallerManagesMessages)
        {
            return CommandContext.PrivateReply(context.PrivateTexts.FaqNotAllowed, "refused");
        }

        return context.Content.Faq.Find(context.ChosenValue ?? MessageToAnswer.TopicOf(id)) is { } topic && MessageToAnswer.Of(id) is { } target
            ? answer(topic, target)
            : CommandContext.PrivateReply(context.PrivateTexts.ComponentOld, CommandRouter.Unknown);
    }
}
