using M1SerialBot.Bot.Cards;
using M1SerialBot.Bot.Commands;
using M1SerialBot.DiscordApi.Models.Interactions;

namespace M1SerialBot.Bot.Features.Serial;

/// <summary>Asks what else is known of a unit.</summary>
internal sealed class AskCluesAction : IComponentAction
{
    /// <inheritdoc/>
    public string Action => Actions.AskClues;

    /// <inheritdoc/>
    public Reply Answer(Call call, CustomId id) => Reply.WithModal(new ClueModal(call.Config, call.PrivateTexts).Make(CardState.Parse(id))) with { Outcome = "asked" };
}
