using M1SerialBot.Bot.Commands;
using M1SerialBot.Content.Texts;
using M1SerialBot.DiscordApi.Models.Interactions;

namespace M1SerialBot.Bot.Features.Checklist;

/// <summary>Opens the checklist from a card, for whoever asks.</summary>
internal sealed class ShowChecklistAction : IComponentAction
{
    /// <inheritdoc/>
    public string Action => Actions.ShowChecklist;

    /// <inheritdoc/>
    public Reply Answer(Call call, CustomId id)
    {
        var state = ChecklistState.Of(call.Config, id[0], id[1], isPublic: false);
        return Reply.WithMessage(new ChecklistCard(call.Config, call.PrivateTexts).Make(state, default)) with { Outcome = JsonNames.Kebab(state.Situation) };
    }
}
