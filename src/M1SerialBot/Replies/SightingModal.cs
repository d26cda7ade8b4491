using M1SerialBot.Commands;
using M1SerialBot.Commands.Cards;
using M1SerialBot.Configuration;
using M1SerialBot.DiscordApi.Replies;
using M1SerialBot.Texts;

namespace M1SerialBot.Replies;

/// <summary>The form that asks for a sighting. A modal has five fields, so that the model stands before the serial, and yes-or-no questions are boxes of one field.</summary>
internal sealed class SightingModal(Config config, TextBook texts)
{
    public const string Unit = "unit";
    public const string Chip = "chip";
    public const string Sold = "sold";
    public const string Photos = "photos";
    public const string Ticks = "ticks";

    /// <summary>The reporter agrees that the record is published.</summary>
    public const string Consent = "consent";

    /// <summary>The reporter agrees that the whole serial is.</summary>
    public const string Whole = "whole";

    /// <summary>The rear lettering is small and greyish.</summary>
    public const string Small = "small";

    /// <summary>The rear lettering is larger and whiter.</summary>
    public const string Large = "large";

    private const int LongestLink = 200;

    /// <summary>Makes it, filled in with what is known already.</summary>
    public Modal Make(CardState state) => new(
        CustomId.Of(Actions.TakeSighting).ToString(),
        texts.Say(ModalTextKeys.SightingTitle),
        Field(ModalTextKeys.SightingSerial, ModalTextKeys.SightingSerialHelp, new TextInput(Unit, SerialCommand.LongestSerial) { Required = true, Value = UnitOf(state) }),
        Field(ModalTextKeys.SightingChip, ModalTextKeys.SightingChipHelp, new TextInput(Chip, SerialCommand.LongestCode) { Value = state.Clues.Chip }),
        Field(ModalTextKeys.SightingSold, ModalTextKeys.SightingSoldHelp, new TextInput(Sold, SerialCommand.LongestDate) { Value = state.Clues.Sold }),
        Field(ModalTextKeys.SightingPhotos, ModalTextKeys.SightingPhotosHelp, new TextInput(Photos, LongestLink)),
        new ModalField(
            texts.Say(ModalTextKeys.SightingTicks),
            new CheckboxGroup(
                Ticks,
                new SelectOption(texts.Say(ModalTextKeys.SightingConsent), Consent),
                new SelectOption(texts.Say(ModalTextKeys.SightingWhole), Whole),
                new SelectOption(texts.Say(ModalTextKeys.SightingSmall), Small),
                new SelectOption(texts.Say(ModalTextKeys.SightingLarge), Large))));

    private ModalField Field(string label, string help, Component component) => new(texts.Say(label), component) { Description = texts.Say(help) };

    private string UnitOf(CardState state)
    {
        var model = state.Clues.Model ?? config.Knowledge.Variants[0].Id;
        return state.Serial.Contains('-', StringComparison.Ordinal) ? state.Serial : $"{model} {state.Serial}";
    }
}
