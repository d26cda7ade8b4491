using M1SerialBot.DiscordApi.Replies;
using M1SerialBot.Replies;

namespace M1SerialBot.Commands.Sightings;

/// <summary>Opens the form for a sighting again, with what was typed into it before.</summary>
internal sealed class ReopenSightingAction : IComponentAction
{
    /// <inheritdoc/>
    public string Action => Actions.ReopenSighting;

    /// <inheritdoc/>
    public Reply Answer(Call call, CustomId id) =>
        Reply.Open(new SightingModal(call.PrivateTexts).Make(ReturnedForm.Read(call.Interaction.Message, id))) with { Outcome = "reopened" };
}
