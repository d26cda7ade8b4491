using M1SerialBot.Bot.Cards;
using M1SerialBot.Bot.Commands;
using M1SerialBot.DiscordApi.Models.Interactions;

namespace M1SerialBot.Bot.Features.Serial;

/// <summary>Shows everything that a card rests on to whoever asks.</summary>
internal sealed class ShowEvidenceAction : IComponentAction
{
    /// <inheritdoc/>
    public string Action => Actions.ShowEvidence;

    /// <inheritdoc/>
    public Reply Answer(Call call, CustomId id)
    {
        var state = CardState.Parse(id);
        var result = call.Config.Decoder.Decode(state.Serial, state.Clues);
        return Reply.WithMessage(new EvidenceCard(call.Config, call.PrivateTexts).Make(result)) with { Outcome = Outcomes.Of(result) };
    }
}
