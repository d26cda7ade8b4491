using M1SerialBot.Bot.Commands;
using M1SerialBot.Content.Texts;
using M1SerialBot.DiscordApi.Models.Interactions;

namespace M1SerialBot.Bot.Features.Delete;

/// <summary>Deletes a public card, for its caller and for whoever manages messages.</summary>
internal sealed class DeleteAction : IComponentAction
{
    /// <inheritdoc/>
    public string Action => Actions.Delete;

    /// <inheritdoc/>
    public Reply Answer(Call call, CustomId id) => call.Interaction.Caller?.Id.ToString() == id[0] || call.Interaction.CallerManagesMessages
        ? Reply.DeferUpdate with { AfterResponse = ResponseAction.DeleteOriginal, Outcome = "deleted" }
        : call.Say(ButtonTextKeys.NotYours, "refused");
}
