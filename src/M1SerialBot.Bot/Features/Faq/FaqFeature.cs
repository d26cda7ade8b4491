using M1SerialBot.Bot.Commands;
using M1SerialBot.DiscordApi;
using M1SerialBot.DiscordApi.Models.Interactions;

namespace M1SerialBot.Bot.Features.Faq;

/// <summary>Answers common questions: <c>/m1faq</c>, and a message command.</summary>
internal sealed class FaqFeature : IBotFeature
{
    public const string ShowTopic = "topic";
    public const string ChooseTopic = "topics";
    public const string AnswerMessage = "pick";

    private readonly FaqAnswers _answers;

    public FaqFeature(VisibilityOption visibility, TimeProvider time)
    {
        _answers = new FaqAnswers(new RecentAnswers(time), time);
        Commands = [new FaqCommand(visibility, _answers), new AnswerMessageCommand()];
        Actions =
        [
            new(ShowTopic, (context, id) => AnswerWith(id[0], context, id)),
            new(ChooseTopic, (context, id) => AnswerWith(context.ChosenValue, context, id)),
            new(AnswerMessage, AnswerMessageWithTopic),
        ];
    }

    public IReadOnlyList<IBotCommand> Commands { get; }

    public IReadOnlyList<ComponentAction> Actions { get; }

    private Reply AnswerWith(string? slug, CommandContext context, CustomId id) => context.Content.Faq.Find(slug ?? "") is { } topic
        ? _answers.For(context, topic, FaqAudience.Of(id))
        : CommandContext.PrivateReply(context.PrivateTexts.ComponentOld, CommandRouter.Unknown);

    private Reply AnswerMessageWithTopic(CommandContext context, CustomId id)
    {
        if (!context.Interaction.CallerManagesMessages)
        {
            return CommandContext.PrivateReply(context.PrivateTexts.FaqNotAllowed, "refused");
        }

        return context.Content.Faq.Find(context.ChosenValue ?? "") is { } topic
            && Snowflake.TryParse(id[0], out var message)
            && Snowflake.TryParse(id[1], out var author)
                ? _answers.Public(context, topic, author, message)
                : CommandContext.PrivateReply(context.PrivateTexts.ComponentOld, CommandRouter.Unknown);
    }
}
