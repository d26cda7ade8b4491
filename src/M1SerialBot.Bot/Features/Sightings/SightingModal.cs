using M1SerialBot.Bot.Cards;
using M1SerialBot.Bot.Commands;
using M1SerialBot.Content;
using M1SerialBot.Content.Texts;
using M1SerialBot.Decoding.Clues;
using M1SerialBot.Decoding.Values;
using M1SerialBot.DiscordApi.Models.Components;
using M1SerialBot.DiscordApi.Models.Interactions;
using M1SerialBot.DiscordApi.Models.Messages;

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

/// <summary>The form for a sighting as it was filled in. Empty fields are "".</summary>
/// <param name="Unit">The model and serial.</param>
/// <param name="Clues">The clues, such as a chip's date code.</param>
/// <param name="Photos">A URL.</param>
/// <param name="Ticks">The values of the ticked boxes.</param>
internal sealed record SightingForm(string Unit, ClueSet Clues, string Photos, IReadOnlyList<string> Ticks)
{
    public static SightingForm Of(Interaction given) => new(
        given.Field(SightingModal.Unit) ?? "",
        ClueSet.Of(clue => given.Field(clue.FieldName)),
        given.Field(SightingModal.Photos) ?? "",
        given.Choices(SightingModal.Ticks));

    /// <summary>Prefilled from a card.</summary>
    public static SightingForm Of(ContentSnapshot content, CardState state)
    {
        var model = state.Clues[ClueKind.Model] ?? content.Knowledge.Variants[0].Id;
        var unit = state.Serial.Contains('-', StringComparison.Ordinal) ? state.Serial : $"{model} {state.Serial}";
        return new SightingForm(unit, state.Clues, "", []);
    }
}

/// <summary>Returns an incomplete sighting form: a button under the error message opens it again with what was typed.</summary>
/// <remarks>
/// Discord doesn't allow a modal in reply to a modal, hence the button. What was typed is too long for a custom id, so it's
/// in the message, and read back from there. The custom id only says which fields there are, and what was ticked.
/// </remarks>
internal sealed class ReturnedForm(Localizer texts)
{
    private const string Mark = "> ";
    private const char Comma = ',';

    // Consent has to be given again: it may be what was missing.
    private static readonly string[] Kept = [SightingModal.Whole, SightingModal.Small, SightingModal.Large];

    /// <summary>Replaces the message's other buttons, since most of them would replace the form.</summary>
    public Message AddTo(Message message, SightingForm form)
    {
        var typed = Fields(form).Where(field => field.Value.Length > 0).ToList();
        var id = CustomId.Of(
            SightingsFeature.ReopenModal,
            string.Join(Comma, typed.Select(field => field.Id)),
            string.Join(Comma, Kept.Where(form.Ticks.Contains)));
        return message with
        {
            Embeds =
            [
                .. message.Embeds,
                new Embed
                {
                    Title = texts.SightingTyped,
                    Description = string.Join('\n', typed.Select(field => $"{field.Label}\n{Mark}{Markdown.EscapeWhole(field.Value)}")),
                    Color = ResultColor.Estimate,
                },
            ],
            Components = [new ActionRow(Button.Press(texts.ButtonFillAgain, id.ToString(), ButtonStyle.Primary))],
        };
    }

    /// <summary>Reads the form back from a message. Without one, it's empty.</summary>
    public static SightingForm Read(ReceivedMessage? message, CustomId id)
    {
        var lines = message?.Embeds is [.., { Description: { } description }] ? description.Split('\n') : [];
        var values = lines.Where(line => line.StartsWith(Mark, StringComparison.Ordinal)).Select(line => Markdown.Unescape(line[Mark.Length..]));
        var typed = id[0].Split(Comma).Zip(values).ToLookup(field => field.First, field => field.Second, StringComparer.Ordinal);
        string Typed(string field) => typed[field].FirstOrDefault() ?? "";
        return new SightingForm(
            Typed(SightingModal.Unit), ClueSet.Of(clue => Typed(clue.FieldName)), Typed(SightingModal.Photos), [.. Kept.Intersect(id[1].Split(Comma))]);
    }

    private IEnumerable<(string Id, string Label, string Value)> Fields(SightingForm form) =>
    [
        (SightingModal.Unit, texts.ModalSightingSerial, form.Unit.Trim()),
        .. ClueDefinition.OfSightings.Select(clue => (clue.FieldName, texts.Get(DefinitionTextKeys.SightingField(clue)), (form.Clues[clue.Kind] ?? "").Trim())),
        (SightingModal.Photos, texts.ModalSightingPhotos, form.Photos.Trim()),
    ];
}
