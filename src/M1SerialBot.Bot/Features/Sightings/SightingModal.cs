using M1SerialBot.Bot.Cards;
using M1SerialBot.Bot.Commands;
using M1SerialBot.Content.Texts;
using M1SerialBot.Decoding.Clues;
using M1SerialBot.DiscordApi.Models.Components;

namespace M1SerialBot.Bot.Features.Sightings;

/// <summary>The form that asks for a sighting. A modal has five fields, so that the model stands before the serial, and yes-or-no questions are boxes of one field.</summary>
internal sealed class SightingModal(TextBook texts)
{
    public const string Unit = "unit";
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
    public Modal Make(SightingForm form) => new(
        CustomId.Of(SightingsFeature.SubmitModal).ToString(),
        texts.Say(ModalTextKeys.SightingTitle),
        [
            Field(ModalTextKeys.SightingSerial, ModalTextKeys.SightingSerialHelp, Type(Unit, CardLimits.LongestSerial, form.Unit) with { Required = true }),
            .. ClueDefinition.OfSightings.Select(clue => Field(
                ClueTextKeys.SightingField(clue), ClueTextKeys.SightingFieldHelp(clue), Type(clue.FieldName, clue.MaxLength, form.Clues[clue.Kind] ?? ""))),
            Field(ModalTextKeys.SightingPhotos, ModalTextKeys.SightingPhotosHelp, Type(Photos, LongestLink, form.Photos)),
            new ModalField(
                texts.Say(ModalTextKeys.SightingTicks),
                new CheckboxGroup(
                    Ticks,
                    Box(ModalTextKeys.SightingConsent, Consent, form),
                    Box(ModalTextKeys.SightingWhole, Whole, form),
                    Box(ModalTextKeys.SightingSmall, Small, form),
                    Box(ModalTextKeys.SightingLarge, Large, form))),
        ]);

    private ModalField Field(string label, string help, Component component) => new(texts.Say(label), component) { Description = texts.Say(help) };

    private SelectOption Box(string label, string value, SightingForm form) =>
        new(texts.Say(label), value) { Default = form.Ticks.Contains(value) ? true : null };

    private static TextInput Type(string id, int longest, string typed) =>
        new(id, longest) { Value = typed.Length is > 0 && typed.Length <= longest ? typed : null };
}
