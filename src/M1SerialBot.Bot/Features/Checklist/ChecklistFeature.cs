using M1SerialBot.Bot.Commands;
using M1SerialBot.Content.Texts;
using M1SerialBot.DiscordApi.Models.Interactions;
using M1SerialBot.DiscordApi.Models.Messages;

namespace M1SerialBot.Bot.Features.Checklist;

/// <summary>What to check before buying: <c>/m1checklist</c>, and its pages.</summary>
internal sealed class ChecklistFeature(Visibility visibility) : IBotFeature
{
    public const string ShowChecklist = "check";
    public const string ShowSection = "section";

    public IReadOnlyList<IBotCommand> Commands { get; } = [new ChecklistCommand(visibility)];

    public IReadOnlyList<ComponentAction> Actions { get; } =
    [
        new(ShowChecklist, (call, id) => Answer(call, ChecklistState.Of(call.Config, id[0], id[1], isPublic: false), Reply.WithMessage)),
        new(ShowSection, AnswerWithSection),
    ];

    // A press under a public checklist shows a private one: the public page is not for one reader to turn.
    private static Reply AnswerWithSection(Call call, CustomId id)
    {
        var asked = ChecklistState.Parse(call.Config, id);
        var state = asked with { Section = call.ChosenValue ?? asked.Section, IsPublic = false };
        return Answer(call, state, asked.IsPublic ? Reply.WithMessage : Reply.UpdateMessage);
    }

    private static Reply Answer(Call call, ChecklistState state, Func<Message, Reply> reply) =>
        reply(new ChecklistCard(call.Config, call.PrivateTexts).Make(state, default)) with { Outcome = JsonNames.Kebab(state.Situation) };
}
