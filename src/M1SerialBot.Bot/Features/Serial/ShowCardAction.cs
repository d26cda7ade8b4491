using M1SerialBot.Bot.Cards;
using M1SerialBot.Bot.Commands;
using M1SerialBot.DiscordApi.Models.Interactions;

namespace M1SerialBot.Bot.Features.Serial;

/// <summary>Shows the card of a serial that was offered, in the place of the one with the offer.</summary>
internal sealed class ShowCardAction : IComponentAction
{
    /// <inheritdoc/>
    public string Action => Actions.ShowCard;

    /// <inheritdoc/>
    public Reply Answer(Call call, CustomId id) => SerialAnswer.Change(call, CardState.Parse(id));
}
