using M1SerialBot.Bot.Cards;
using M1SerialBot.Bot.Commands;
using M1SerialBot.DiscordApi.Models.Interactions;

namespace M1SerialBot.Bot.Features.Serial;

/// <summary>Dates a unit by its serial: <c>/m1serial</c>, the message menu, and the card with its buttons and form.</summary>
internal sealed class SerialFeature(Visibility visibility) : IBotFeature
{
    public const string ShowCard = "card";
    public const string ChooseSerial = "choose";
    public const string OpenClueModal = "clue";
    public const string SubmitClueModal = "clued";
    public const string ShowEvidence = "evidence";
    public const string Share = "share";

    public IReadOnlyList<IBotCommand> Commands { get; } = [new SerialCommand(visibility), new ReadMessageCommand()];

    public IReadOnlyList<ComponentAction> Actions { get; } =
    [
        new(ShowCard, (call, id) => SerialAnswer.Change(call, CardState.Parse(id))),
        new(ChooseSerial, (call, id) => SerialAnswer.Change(call, CardState.Parse(id) with { Serial = call.ChosenValue ?? "" })),
        new(OpenClueModal, (call, id) => Reply.WithModal(new ClueModal(call.Config, call.PrivateTexts).Make(CardState.Parse(id))) with { Outcome = "asked" }),
        new(SubmitClueModal, (call, id) => SerialAnswer.Change(call, CardState.Parse(id) with { Clues = ClueModal.Read(call.Interaction) })),
        new(ShowEvidence, AnswerWithEvidence),
        new(Share, AnswerInPublic),
    ];

    private static Reply AnswerInPublic(Call call, CustomId id)
    {
        var state = CardState.Parse(id);
        return SerialAnswer.Say(call, state.Serial, state.Clues, isPublic: true);
    }

    private static Reply AnswerWithEvidence(Call call, CustomId id)
    {
        var state = CardState.Parse(id);
        var result = call.Config.Decoder.Decode(state.Serial, state.Clues);
        return Reply.WithMessage(new EvidenceCard(call.Config, call.PrivateTexts).Make(result)) with { Outcome = Outcomes.Of(result) };
    }
}
