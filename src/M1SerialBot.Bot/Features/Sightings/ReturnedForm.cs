using M1SerialBot.Bot.Cards;
using M1SerialBot.Bot.Commands;
using M1SerialBot.Content.Texts;
using M1SerialBot.Decoding.Clues;
using M1SerialBot.DiscordApi.Models.Components;
using M1SerialBot.DiscordApi.Models.Interactions;
using M1SerialBot.DiscordApi.Models.Messages;

namespace M1SerialBot.Bot.Features.Sightings;

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
