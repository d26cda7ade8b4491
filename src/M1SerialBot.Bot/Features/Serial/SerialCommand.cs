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
    private const string Model = "model";
    private const string Chip = "chip";
    private const string Sold = "sold";
    private const string SellerSays = "seller-says";

    public string Name => CommandName;

    public string Describe(TextBook texts) => texts.Say(CommandTextKeys.Serial);

    public CommandDefinition Define(Config config) => config.Define(this) with
    {
        Options =
        [
            config.Option(Serial, CommandTextKeys.SerialText) with { Required = true, MaxLength = CardLimits.LongestSerial, Autocomplete = true },
            config.ModelOption(Model),
            config.Option(Chip, CommandTextKeys.Chip) with { MaxLength = CardLimits.LongestCode },
            config.Option(Sold, CommandTextKeys.Sold) with { MaxLength = CardLimits.LongestDate },
            config.Option(SellerSays, CommandTextKeys.SellerSays) with { MaxLength = CardLimits.LongestCode },
            Visibility.Define(config),
        ],
    };

    public Reply Answer(Call call)
    {
        var given = call.Interaction;
        var clues = new ClueSet
        {
            Model = given.Option(Model),
            Chip = given.Option(Chip),
            Sold = given.Option(Sold),
            SellerSays = given.Option(SellerSays),
        };
        return SerialAnswer.Say(call, given.Option(Serial), clues, visibility.IsPublic(call));
    }

    public IReadOnlyList<AutocompleteChoice> Complete(Call call) => new SerialSuggestions(call.Config, call.PrivateTexts).For(call.Interaction.Option(Serial));
}
