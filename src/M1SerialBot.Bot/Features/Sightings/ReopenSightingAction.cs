using M1SerialBot.Bot.Commands;
using M1SerialBot.DiscordApi.Models.Interactions;

namespace M1SerialBot.Bot.Features.Sightings;

/// <summary>Opens the form for a sighting again, with what was typed into it before.</summary>
internal sealed class ReopenSightingAction : IComponentAction
{
    /// <inheritdoc/>
    public string Action => Actions.ReopenSighting;

    /// <inheritdoc/>
    public Reply Answer(Call call, CustomId id) =>
        Reply.WithModal(new SightingModal(call.PrivateTexts).Make(ReturnedForm.Read(call.Interaction.Message, id))) with { Outcome = "reopened" };
}
