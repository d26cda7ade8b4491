using M1SerialBot.Bot.Commands;
using M1SerialBot.Content;
using M1SerialBot.Content.Checklist.Documents;
using M1SerialBot.Content.Texts;
using M1SerialBot.DiscordApi.Models.Commands;
using M1SerialBot.DiscordApi.Models.Interactions;

namespace M1SerialBot.Bot.Features.Checklist;

/// <summary><c>/m1checklist</c>: what to check on a unit, in the order in which it's done.</summary>
internal sealed class ChecklistCommand(VisibilityOption visibility) : ISlashCommand
{
    private const string CommandName = "m1checklist";
    private const string Where = "where";
    private const string Model = "model";

    public string Name => CommandName;

    public string Describe(Localizer texts) => texts.CommandM1checklist;

    public CommandDefinition Define(ContentSnapshot content) => content.Define(this) with
    {
        Options =
        [
            content.Option(Where, texts => texts.OptionWhere) with
            {
                Choices = [.. Enum.GetValues<Situation>().Select(situation => content.Choice(JsonNames.Kebab(situation), texts => texts.Name(situation)))],
            },
            content.ModelOption(Model),
            VisibilityOption.Define(content),
        ],
    };

    public Reply Handle(CommandContext context)
    {
        var isPublic = visibility.IsPublic(context);
        var state = ChecklistState.Of(context.Content, context.Interaction.Option(Where), context.Interaction.Option(Model), isPublic);
        var card = new ChecklistCard(context.Content, isPublic ? context.PublicTexts : context.PrivateTexts, context.HasPictures);
        return Reply.WithMessage(card.Make(state, context.Interaction.Caller?.Id ?? default)) with { Outcome = JsonNames.Kebab(state.Situation) };
    }
}
