using M1SerialBot.Bot.Commands;
using M1SerialBot.Content;
using M1SerialBot.Content.Checklist.Data;
using M1SerialBot.Content.Texts;
using M1SerialBot.DiscordApi.Models.Commands;
using M1SerialBot.DiscordApi.Models.Interactions;

namespace M1SerialBot.Bot.Features.Checklist;

/// <summary><c>/m1checklist</c>: what to check on a unit, in the order in which it's done.</summary>
internal sealed class ChecklistCommand(Visibility visibility) : ISlashCommand
{
    private const string CommandName = "m1checklist";
    private const string Where = "where";
    private const string Model = "model";

    public string Name => CommandName;

    public string Describe(Localizer texts) => texts.CommandM1checklist;

    public CommandDefinition Define(Config config) => config.Define(this) with
    {
        Options =
        [
            config.Option(Where, texts => texts.OptionWhere) with
            {
                Choices = [.. Enum.GetValues<Situation>().Select(situation => config.Choice(JsonNames.Kebab(situation), texts => texts.Name(situation)))],
            },
            config.ModelOption(Model),
            Visibility.Define(config),
        ],
    };

    public Reply Answer(Call call)
    {
        var isPublic = visibility.IsPublic(call);
        var state = ChecklistState.Of(call.Config, call.Interaction.Option(Where), call.Interaction.Option(Model), isPublic);
        var card = new ChecklistCard(call.Config, isPublic ? call.PublicTexts : call.PrivateTexts);
        return Reply.WithMessage(card.Make(state, call.Interaction.Caller?.Id ?? default)) with { Outcome = JsonNames.Kebab(state.Situation) };
    }
}
