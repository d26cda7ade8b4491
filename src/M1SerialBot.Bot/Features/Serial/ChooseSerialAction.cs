using M1SerialBot.Bot.Cards;
using M1SerialBot.Bot.Commands;
using M1SerialBot.DiscordApi.Models.Interactions;

namespace M1SerialBot.Bot.Features.Serial;

/// <summary>Shows the card of the serial that was chosen among several.</summary>
internal sealed class ChooseSerialAction : IComponentAction
{
    /// <inheritdoc/>
    public string Action => Actions.ChooseSerial;

    /// <inheritdoc/>
    public Reply Answer(Call call, CustomId id) =>
        SerialAnswer.Change(call, CardState.Parse(id) with { Serial = call.Interaction.Data?.Values is [var chosen, ..] ? chosen : "" });
}
