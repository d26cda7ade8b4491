using M1SerialBot.Bot.Commands;
using M1SerialBot.DiscordApi;
using M1SerialBot.DiscordApi.Models.Interactions;

namespace M1SerialBot.Bot.Features.Faq;

/// <summary>Answers what is asked every week: <c>/m1faq</c>, and the menu of a message.</summary>
internal sealed class FaqFeature : IBotFeature
{
    public const string ShowTopic = "topic";
    public const string ChooseTopic = "topics";
    public const string AnswerMessage = "pick";

    private readonly FaqAnswers _answers;

    public FaqFeature(Visibility visibility, TimeProvider time)
    {
        _answers = new FaqAnswers(new RepeatGuard(time), time);
        Commands = [new FaqCommand(visibility, _answers), new AnswerMessageCommand()];
        Actions =
        [
            new(ShowTopic, (call, id) => AnswerWith(id[0], call, id)),
            new(ChooseTopic, (call, id) => AnswerWith(call.ChosenValue, call, id)),
            new(AnswerMessage, AnswerMessageWithTopic),
        ];
    }

    public IReadOnlyList<IBotCommand> Commands { get; }

    public IReadOnlyList<ComponentAction> Actions { get; }

    private Reply AnswerWith(string? slug, Call call, CustomId id) => call.Config.Faq.Find(slug ?? "") is { } topic
        ? _answers.For(call, topic, FaqAudience.Of(id))
        : Call.Say(call.PrivateTexts.ComponentOld, CommandRouter.Unknown);

    private Reply AnswerMessageWithTopic(Call call, CustomId id)
    {
        if (!call.Interaction.CallerManagesMessages)
        {
            return Call.Say(call.PrivateTexts.FaqNotAllowed, "refused");
        }

        return call.Config.Faq.Find(call.ChosenValue ?? "") is { } topic
            && Snowflake.TryParse(id[0], out var message)
            && Snowflake.TryParse(id[1], out var author)
                ? _answers.Public(call, topic, author, message)
                : Call.Say(call.PrivateTexts.ComponentOld, CommandRouter.Unknown);
    }
}
