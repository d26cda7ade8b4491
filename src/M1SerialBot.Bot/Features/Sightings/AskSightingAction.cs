using M1SerialBot.Bot.Cards;
using M1SerialBot.Bot.Commands;
using M1SerialBot.Content.Texts;
using M1SerialBot.DiscordApi.Models.Interactions;

namespace M1SerialBot.Bot.Features.Sightings;

/// <summary>Asks what is known of a unit, for the knowledge.</summary>
internal sealed class AskSightingAction : IComponentAction
{
    /// <inheritdoc/>
    public string Action => Actions.AskSighting;

    /// <inheritdoc/>
    public Reply Answer(Call call, CustomId id) => call.Contributions.IsSet
        ? Reply.WithModal(new SightingModal(call.PrivateTexts).Make(SightingForm.Of(call.Config, CardState.Parse(id)))) with { Outcome = "asked" }
        : call.Say(SightingTextKeys.NoAddress, "no-address"); // A button of the time when there was one.
}
