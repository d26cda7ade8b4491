using M1SerialBot.Bot.Cards;
using M1SerialBot.Bot.Commands;
using M1SerialBot.Content.Texts;
using M1SerialBot.Decoding.Clues;
using M1SerialBot.DiscordApi.Models.Components;

namespace M1SerialBot.Bot.Features.Sightings;

/// <summary>The form for a sighting. A modal has at most five fields, so model and serial share one, and so do the checkboxes.</summary>
internal sealed class SightingModal(Localizer texts)
{
    public const string Unit = "unit";
    public const string Photos = "photos";
    public const string Ticks = "ticks";

    /// <summary>The reporter agrees to publish the record.</summary>
    public const string Consent = "consent";

    /// <summary>The reporter agrees to publish the whole serial.</summary>
    public const string Whole = "whole";

    /// <summary>The rear lettering is small and greyish.</summary>
    public const string Small = "small";

    /// <summary>The rear lettering is larger and whiter.</summary>
    public const string Large = "large";

    private const int MaxLinkLength = 200;

    public Modal Make(SightingForm form) => new(
        CustomId.Of(SightingsFeature.SubmitModal).ToString(),
        texts.ModalSighting,
        [
            Field(texts.ModalSightingSerial, texts.ModalSightingSerialHelp, Type(Unit, CardLimits.MaxSerialLength, form.Unit) with { Required = true }),
            .. ClueDefinition.OfSightings.Select(clue => Field(
                texts.Get(DefinitionTextKeys.SightingField(clue)), texts.Get(DefinitionTextKeys.SightingFieldHelp(clue)), Type(clue.FieldName, clue.MaxLength, form.Clues[clue.Kind] ?? ""))),
            Field(texts.ModalSightingPhotos, texts.ModalSightingPhotosHelp, Type(Photos, MaxLinkLength, form.Photos)),
            new ModalField(
                texts.ModalSightingTicks,
                new CheckboxGroup(
                    Ticks,
                    Box(texts.ModalSightingConsent, Consent, form),
                    Box(texts.ModalSightingWhole, Whole, form),
                    Box(texts.ModalSightingSmall, Small, form),
                    Box(texts.ModalSightingLarge, Large, form))),
        ]);

    private static ModalField Field(string label, string help, Component component) => new(label, component) { Description = help };

    private static SelectOption Box(string label, string value, SightingForm form) =>
        new(label, value) { Default = form.Ticks.Contains(value) ? true : null };

    private static TextInput Type(string id, int longest, string typed) =>
        new(id, longest) { Value = typed.Length is > 0 && typed.Length <= longest ? typed : null };
}
