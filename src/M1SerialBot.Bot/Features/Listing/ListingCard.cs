using M1SerialBot.Bot.Cards;
using M1SerialBot.Bot.Commands;
using M1SerialBot.Bot.Features.Checklist;
using M1SerialBot.Bot.Features.Serial;
using M1SerialBot.Content;
using M1SerialBot.Content.Texts;
using M1SerialBot.Decoding.Listings;
using M1SerialBot.Decoding.Results;
using M1SerialBot.DiscordApi.Models.Components;
using M1SerialBot.DiscordApi.Models.Messages;

namespace M1SerialBot.Bot.Features.Listing;

/// <summary>The card that answers a listing: what to ask and why, what fits, what isn't mentioned, and a message to the seller.</summary>
internal sealed class ListingCard(ContentSnapshot content, Localizer texts)
{
    private const int MaxDescriptionLength = 1500;
    private const int MaxFieldLength = 600;
    private const int MaxSuggestions = 3;

    private readonly ListingFormatter _listing = new(content.Knowledge, texts, FormatStyle.Card);
    private readonly AnswerFormatter _answer = new(content.Knowledge, texts, FormatStyle.Card);

    /// <summary>Makes it, for the caller alone.</summary>
    /// <param name="report">The check.</param>
    /// <param name="serial">How the listing's serial was read, for when it isn't clear.</param>
    public Message Make(ListingReport report, DecodeResult serial) => new()
    {
        Content = Truncate.Text(_listing.Line(report), CardLimits.MaxLineLength),
        Embeds =
        [
            new Embed
            {
                Title = _listing.Title(report),
                Description = Truncate.Text(string.Join('\n', _listing.Questions(report)), MaxDescriptionLength),
                Color = ColorOf(report),
                Fields =
                [
                    .. Field(texts.ListingSerial, report.Unit is null && SuggestionsOf(serial).Any() ? _answer.Lead(serial) : null),
                    .. Field(texts.ListingFits, _listing.Fitting(report)),
                    .. Field(texts.ListingNotMentioned, _listing.NotMentioned(report)),
                    .. Field(texts.ListingPrice, _listing.Price(report)),
                    new EmbedField(texts.ListingMessage, $"```\n{_listing.Message(report)}\n```"),
                ],
                Footer = new EmbedFooter(texts.ListingFooter),
            },
        ],
        Components = [.. Choices(report, serial), new ActionRow([.. Unit(report, serial), Checklist(report)])],
        IsPrivate = true,
    };

    private static int ColorOf(ListingReport report) =>
        report.Questions.Any(point => point.Verdict == ListingVerdict.Contradicts) ? ResultColor.Conflict
        : report.Questions.Any(point => point.Verdict == ListingVerdict.WorthAsking) ? ResultColor.Check
        : ResultColor.Estimate;

    private static IEnumerable<EmbedField> Field(string name, string? text) =>
        string.IsNullOrEmpty(text) ? [] : [new EmbedField(name, Truncate.Text(text, MaxFieldLength))];

    private static IEnumerable<string> SuggestionsOf(DecodeResult serial) => serial.Problems.SelectMany(ResultButtons.SuggestionsOf).Distinct(StringComparer.Ordinal).Take(MaxSuggestions);

    private IEnumerable<ActionRow> Choices(ListingReport report, DecodeResult serial) => serial.Problems.OfType<SeveralNumbers>().FirstOrDefault() is { } several && report.Unit is null
        ? [new ActionRow(ResultButtons.Choices(several, report.Text, new CardState("", report.Clues).For(ListingFeature.ChooseSerial), texts))]
        : [];

    // The card of a serial comes as a message of its own, so that this one and its message to the seller stay.
    private IEnumerable<Button> Unit(ListingReport report, DecodeResult serial) => report.Unit is { Serial: { } read }
        ? [Button.Press(texts.ButtonDateSerial, new CardState(read.Text, report.Clues).For(ListingFeature.ShowUnit), ButtonStyle.Primary)]
        : report.Findings.Any(finding => finding is SerialGiven) ? []
        : SuggestionsOf(serial).Select(text => Button.Press(texts.ButtonReadAs(serial: text), new CardState(text, report.Clues).For(ListingFeature.ShowUnit), ButtonStyle.Primary));

    private Button Checklist(ListingReport report) => Button.Press(texts.ButtonChecklist, CustomId.Of(ChecklistFeature.ShowChecklist, "", report.Model ?? "").ToString());
}
