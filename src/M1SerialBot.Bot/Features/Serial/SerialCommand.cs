using M1SerialBot.Bot.Cards;
using M1SerialBot.Bot.Commands;
using M1SerialBot.Content;
using M1SerialBot.Content.Texts;
using M1SerialBot.Decoding.Clues;
using M1SerialBot.DiscordApi.Models.Commands;
using M1SerialBot.DiscordApi.Models.Interactions;

namespace M1SerialBot.Bot.Features.Serial;

/// <summary><c>/m1serial</c>: when a unit was made, as far as its serial says.</summary>
internal sealed class SerialCommand(Visibility visibility) : IAutocompleteCommand
{
    public const string CommandName = "m1serial";

    private const string Serial = "serial";

    public string Name => CommandName;

    public string Describe(Localizer texts) => texts.CommandM1serial;

    public CommandDefinition Define(Config config) => config.Define(this) with
    {
        Options =
        [
            config.Option(Serial, texts => texts.OptionSerial) with { Required = true, MaxLength = CardLimits.LongestSerial, Autocomplete = true },
            .. ClueDefinition.All.Select(clue => OptionOf(config, clue)),
            Visibility.Define(config),
        ],
    };

    public Reply Answer(Call call)
    {
        var given = call.Interaction;
        var clues = ClueSet.Of(clue => given.Option(clue.OptionName));
        return SerialAnswer.Say(call, given.Option(Serial), clues, visibility.IsPublic(call));
    }

    public IReadOnlyList<AutocompleteChoice> Complete(Call call) => new SerialSuggestions(call.Config, call.PrivateTexts).For(call.Interaction.Option(Serial));

    private static OptionDefinition OptionOf(Config config, ClueDefinition clue) => clue.Input == ClueInput.Model
        ? config.ModelOption(clue.OptionName)
        : config.Option(clue.OptionName, texts => texts.Say(ClueTextKeys.Option(clue))) with { MaxLength = clue.MaxLength };
}
