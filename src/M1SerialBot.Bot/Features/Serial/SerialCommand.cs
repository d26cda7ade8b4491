using M1SerialBot.Bot.Cards;
using M1SerialBot.Bot.Commands;
using M1SerialBot.Content;
using M1SerialBot.Content.Texts;
using M1SerialBot.Decoding.Clues;
using M1SerialBot.DiscordApi.Models.Commands;
using M1SerialBot.DiscordApi.Models.Interactions;

namespace M1SerialBot.Bot.Features.Serial;

/// <summary><c>/m1serial</c>: when a unit was made.</summary>
internal sealed class SerialCommand(VisibilityOption visibility) : IAutocompleteCommand
{
    public const string CommandName = "m1serial";

    private const string Serial = "serial";

    public string Name => CommandName;

    public string Describe(Localizer texts) => texts.CommandM1serial;

    public CommandDefinition Define(ContentSnapshot content) => content.Define(this) with
    {
        Options =
        [
            content.Option(Serial, texts => texts.OptionSerial) with { Required = true, MaxLength = CardLimits.MaxSerialLength, Autocomplete = true },
            .. ClueDefinition.All.Select(clue => OptionOf(content, clue)),
            VisibilityOption.Define(content),
        ],
    };

    public Reply Handle(CommandContext context)
    {
        var given = context.Interaction;
        var clues = ClueSet.Of(clue => given.Option(clue.OptionName));
        return SerialReply.WithMessage(context, given.Option(Serial), clues, visibility.IsPublic(context));
    }

    public IReadOnlyList<AutocompleteChoice> Complete(CommandContext context) => new SerialSuggestions(context.Content, context.PrivateTexts).For(context.Interaction.Option(Serial));

    private static OptionDefinition OptionOf(ContentSnapshot content, ClueDefinition clue) => clue.Input == ClueInput.Model
        ? content.ModelOption(clue.OptionName)
        : content.Option(clue.OptionName, texts => texts.Get(DefinitionTextKeys.Option(clue))) with { MaxLength = clue.MaxLength };
}
