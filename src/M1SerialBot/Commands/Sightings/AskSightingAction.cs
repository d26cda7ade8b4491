using M1SerialBot.DiscordApi.Replies;
using M1SerialBot.Replies;
using M1SerialBot.Texts;

namespace M1SerialBot.Commands.Sightings;

/// <summary>Asks what is known of a unit, for the knowledge.</summary>
internal sealed class AskSightingAction : IComponentAction
{
    /// <inheritdoc/>
    public string Action => Actions.AskSighting;

    /// <inheritdoc/>
    public Reply Answer(Call call, CustomId id) => call.Contributions.IsSet
        ? Reply.Open(new SightingModal(call.PrivateTexts).Make(SightingForm.Of(call.Config, CardState.Parse(id)))) with { Outcome = "asked" }
        : call.Say(SightingTextKeys.NoAddress, "no-address"); // A button of the time when there was one.
}
