using M1SerialBot.Bot.Cards;
using M1SerialBot.Bot.Commands;
using M1SerialBot.DiscordApi.Models.Interactions;

namespace M1SerialBot.Bot.Features.Serial;

/// <summary>Dates a unit by its serial: <c>/m1serial</c>, and the card with its buttons and form.</summary>
internal sealed class SerialFeature(VisibilityOption visibility) : IBotFeature
{
    public const string ShowCard = "card";
    public const string ChooseSerial = "choose";
    public const string OpenClueModal = "clue";
    public const string SubmitClueModal = "clued";
    public const string ShowEvidence = "evidence";
    public const string Share = "share";

    public IReadOnlyList<IBotCommand> Commands { get; } = [new SerialCommand(visibility)];

    public IReadOnlyList<ComponentAction> Actions { get; } =
    [
        new(ShowCard, (context, id) => SerialReply.UpdateMessage(context, CardState.Parse(id))),
        new(ChooseSerial, (context, id) => SerialReply.UpdateMessage(context, CardState.Parse(id) with { Serial = context.ChosenValue ?? "" })),
        new(OpenClueModal, (context, id) => Reply.WithModal(new ClueModal(context.Content, context.PrivateTexts).Make(CardState.Parse(id))) with { Outcome = "asked" }),
        new(SubmitClueModal, (context, id) => SerialReply.UpdateMessage(context, CardState.Parse(id) with { Clues = ClueModal.Read(context.Interaction) })),
        new(ShowEvidence, AnswerWithEvidence),
        new(Share, AnswerInPublic),
    ];

    private static Reply AnswerInPublic(CommandContext context, CustomId id)
    {
        var state = CardState.Parse(id);
        return SerialReply.WithMessage(context, state.Serial, state.Clues, isPublic: true);
    }

    private static Reply AnswerWithEvidence(CommandContext context, CustomId id)
    {
        var state = CardState.Parse(id);
        var result = context.Content.Decoder.Decode(state.Serial, state.Clues);
        return Reply.WithMessage(new EvidenceCard(context.Content, context.PrivateTexts, context.HasPictures).Make(result)) with { Outcome = OutcomeNames.Of(result) };
    }
}
