using M1SerialBot.Bot.Commands;
using M1SerialBot.Content.Texts;
using M1SerialBot.DiscordApi.Models.Interactions;

namespace M1SerialBot.Bot.Features.Checklist;

/// <summary>Turns the pages of a checklist: in its place for the caller alone, beside it where everybody sees it.</summary>
internal sealed class ShowSectionAction : IComponentAction
{
    /// <inheritdoc/>
    public string Action => Actions.ShowSection;

    /// <inheritdoc/>
    public Reply Answer(Call call, CustomId id)
    {
        var asked = ChecklistState.Parse(call.Config, id);
        var state = asked with { Section = call.Interaction.Data?.Values is [var chosen, ..] ? chosen : asked.Section, IsPublic = false };
        var message = new ChecklistCard(call.Config, call.PrivateTexts).Make(state, default);
        return (asked.IsPublic ? Reply.WithMessage(message) : Reply.UpdateMessage(message)) with { Outcome = JsonNames.Kebab(state.Situation) };
    }
}
