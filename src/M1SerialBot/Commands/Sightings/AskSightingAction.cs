using M1SerialBot.DiscordApi.Replies;
using M1SerialBot.Replies;

namespace M1SerialBot.Commands.Sightings;

/// <summary>Asks what is known of a unit, for the knowledge.</summary>
internal sealed class AskSightingAction : IComponentAction
{
    /// <inheritdoc/>
    public string Action => Actions.AskSighting;

    /// <inheritdoc/>
    public Reply Answer(Call call, CustomId id) =>
        Reply.Open(new SightingModal(call.Config, call.PrivateTexts).Make(CardState.Parse(id))) with { Outcome = "asked" };
}
