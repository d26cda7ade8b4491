using M1SerialBot.Bot.Cards;
using M1SerialBot.Bot.Commands;
using M1SerialBot.DiscordApi.Models.Interactions;

namespace M1SerialBot.Bot.Features.Serial;

/// <summary>Shows a card to everybody, without most of its serial.</summary>
internal sealed class ShareAction : IComponentAction
{
    /// <inheritdoc/>
    public string Action => Actions.Share;

    /// <inheritdoc/>
    public Reply Answer(Call call, CustomId id)
    {
        var state = CardState.Parse(id);
        return SerialAnswer.Say(call, state.Serial, state.Clues, isPublic: true);
    }
}
