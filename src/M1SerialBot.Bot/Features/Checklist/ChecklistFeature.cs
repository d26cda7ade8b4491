using M1SerialBot.Bot.Commands;
using M1SerialBot.Content;
using M1SerialBot.Content.Checklist.Documents;
using M1SerialBot.Content.Texts;
using M1SerialBot.DiscordApi.Models.Commands;
using M1SerialBot.DiscordApi.Models.Interactions;
using M1SerialBot.DiscordApi.Models.Messages;

namespace M1SerialBot.Bot.Features.Checklist;

/// <summary>What to check before buying: <c>/m1checklist</c>, and its pages.</summary>
internal sealed class ChecklistFeature(VisibilityOption visibility) : IBotFeature
{
    public const string ShowChecklist = "check";
    public const string ShowSection = "section";
    public const string ShowCheck = "inspect";
    public const string ShowFound = "inspected";

    /// <summary>The mark of the button under a public checklist.</summary>
    public const string FromPublic = "public";

    private const string Changed = "changed";

    public IReadOnlyList<IBotCommand> Commands { get; } = [new ChecklistCommand(visibility)];

    public IReadOnlyList<ComponentAction> Actions { get; } =
    [
        new(ShowChecklist, (context, id) => Show(context, ChecklistState.Of(context.Content, id[0], id[1], isPublic: false), Reply.WithMessage)),
        new(ShowSection, AnswerWithSection),
        new(ShowCheck, (context, id) => Inspect(context, id, (card, state) => card.Step(state))),
        new(ShowFound, (context, id) => Inspect(context, id, (card, state) => card.Found(state))),
    ];

    // A button under a public checklist opens a private one, so nobody turns the page for the others.
    private static Reply AnswerWithSection(CommandContext context, CustomId id)
    {
        var asked = ChecklistState.Parse(context.Content, id);
        var state = asked with { Section = context.ChosenValue ?? asked.Section, IsPublic = false };
        return Show(context, state, asked.IsPublic ? Reply.WithMessage : Reply.UpdateMessage);
    }

    private static Reply Inspect(CommandContext context, CustomId id, Func<InspectionCard, InspectionState, Message> show)
    {
        var card = new InspectionCard(context.Content, context.PrivateTexts, context.HasPictures);
        return InspectionState.Parse(context.Content, context.PrivateTexts, id) is { } state
            ? (id[5] == FromPublic ? Reply.WithMessage(show(card, state)) : Reply.UpdateMessage(show(card, state))) with { Outcome = JsonNames.Kebab(state.Inspection.Situation) }
            : Reply.WithMessage(card.Changed(InspectionState.ChecklistOf(context.Content, id))) with { Outcome = Changed };
    }

    private static Reply Show(CommandContext context, ChecklistState state, Func<Message, Reply> reply) =>
        reply(new ChecklistCard(context.Content, context.PrivateTexts, context.HasPictures).Make(state, default)) with { Outcome = JsonNames.Kebab(state.Situation) };
}

/// <summary><c>/m1checklist</c>: what to check on a unit, in the order in which it's done.</summary>
internal sealed class ChecklistCommand(VisibilityOption visibility) : ISlashCommand
{
    private const string CommandName = "m1checklist";
    private const string Where = "where";
    private const string Model = "model";

    public string Name => CommandName;

    public string Describe(Localizer texts) => texts.CommandM1checklist;

    public CommandDefinition Define(ContentSnapshot content) => content.Define(this) with
    {
        Options =
        [
            content.Option(Where, texts => texts.OptionWhere) with
            {
                Choices = [.. Enum.GetValues<Situation>().Select(situation => content.Choice(JsonNames.Kebab(situation), texts => texts.Name(situation)))],
            },
            content.ModelOption(Model),
            VisibilityOption.Define(content),
        ],
    };

    public Reply Handle(CommandContext context)
    {
        var isPublic = visibility.IsPublic(context);
        var state = ChecklistState.Of(context.Content, context.Interaction.Option(Where), context.Interaction.Option(Model), isPublic);
        var card = new ChecklistCard(context.Content, isPublic ? context.PublicTexts : context.PrivateTexts, context.HasPictures);
        return Reply.WithMessage(card.Make(state, context.Interaction.Caller?.Id ?? default)) with { Outcome = JsonNames.Kebab(state.Situation) };
    }
}
