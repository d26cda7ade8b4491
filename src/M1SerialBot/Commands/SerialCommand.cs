using M1SerialBot.Configuration;
using M1SerialBot.Decoding.Clues;
using M1SerialBot.DiscordApi.Commands;
using M1SerialBot.DiscordApi.Replies;
using M1SerialBot.Replies;
using M1SerialBot.Texts;

namespace M1SerialBot.Commands;

/// <summary><c>/m1serial</c>: when a unit was made, as far as its serial says.</summary>
internal sealed class SerialCommand(Visibility visibility) : IBotCommand, ICompletes
{
    /// <summary>What it is called.</summary>
    public const string CommandName = "m1serial";

    /// <summary>How many characters may be typed as a serial.</summary>
    public const int LongestSerial = 64;

    private const string Serial = "serial";
    private const string Model = "model";
    private const string Chip = "chip";
    private const string Sold = "sold";
    private const string SellerSays = "seller-says";
    private const string NotSure = "not sure";
    private const int LongestCode = 16;
    private const int LongestDate = 24;

    /// <inheritdoc/>
    public string Name => CommandName;

    /// <inheritdoc/>
    public CommandDefinition Define(Config config) => config.Slash(CommandName, CommandTextKeys.Serial) with
    {
        Options =
        [
            config.Option(Serial, CommandTextKeys.SerialText) with { Required = true, MaxLength = LongestSerial, Autocomplete = true },
            config.Option(Model, CommandTextKeys.Model) with
            {
                Choices =
                [
                    .. config.Knowledge.Variants.Select(variant => new ChoiceDefinition(variant.Id, variant.Id)),
                    config.Choice(NotSure, CommandTextKeys.NotSure),
                ],
            },
            config.Option(Chip, CommandTextKeys.Chip) with { MaxLength = LongestCode },
            config.Option(Sold, CommandTextKeys.Sold) with { MaxLength = LongestDate },
            config.Option(SellerSays, CommandTextKeys.SellerSays) with { MaxLength = LongestCode },
            Visibility.Define(config),
        ],
    };

    /// <inheritdoc/>
    public Reply Answer(Call call)
    {
        var given = call.Interaction;
        var result = call.Config.Decoder.Decode(given.Option(Serial), new ClueSet
        {
            Model = given.Option(Model),
            Chip = given.Option(Chip),
            Sold = given.Option(Sold),
            SellerSays = given.Option(SellerSays),
        });

        // A problem is nobody else's business, whoever may see answers.
        var message = visibility.IsPublic(call) && result.Problems.IsEmpty
            ? new ResultCard(call.Config, call.PublicTexts).Public(result)
            : new ResultCard(call.Config, call.PrivateTexts).Private(result);
        return Reply.Say(message) with { Outcome = Outcomes.Of(result) };
    }

    /// <inheritdoc/>
    public IReadOnlyList<Choice> Complete(Call call) => new SerialSuggestions(call.Config, call.PrivateTexts).For(call.Interaction.Option(Serial));
}
