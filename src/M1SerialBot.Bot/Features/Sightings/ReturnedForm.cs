using M1SerialBot.Bot.Cards;
using M1SerialBot.Bot.Commands;
using M1SerialBot.Content.Texts;
using M1SerialBot.Decoding.Clues;
using M1SerialBot.DiscordApi.Models.Components;
using M1SerialBot.DiscordApi.Models.Interactions;
using M1SerialBot.DiscordApi.Models.Messages;

namespace M1SerialBot.Bot.Features.Sightings;

/// <summary>Gives a form for a sighting back with what was typed into it, under a message that says what is missing.</summary>
/// <remarks>
/// Discord opens no modal in answer to a modal, so a button does it. The address of photos alone is longer than a button's id
/// may be, so what was typed stands in the message, and is read back from there; the id names the fields and what was ticked.
/// </remarks>
internal sealed class ReturnedForm(Localizer texts)
{
    private const string Mark = "> ";
    private const char Comma = ',';

    // Consent has to be given again: its absence may be why the form came back.
    private static readonly string[] Kept = [SightingModal.Whole, SightingModal.Small, SightingModal.Large];

    /// <summary>The message with the form under it, and no other way on: most others would put something else in its place.</summary>
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

    /// <summary>The form that stands under a message; empty where the message doesn't show it.</summary>
    /// <param name="message">The message that the button sits on.</param>
    /// <param name="id">The button's id.</param>
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
        .. ClueDefinition.OfSightings.Select(clue => (clue.FieldName, texts.Get(ClueTextKeys.SightingField(clue)), (form.Clues[clue.Kind] ?? "").Trim())),
        (SightingModal.Photos, texts.ModalSightingPhotos, form.Photos.Trim()),
    ];
}
