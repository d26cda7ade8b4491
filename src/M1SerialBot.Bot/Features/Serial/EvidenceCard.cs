using System.Globalization;
using M1SerialBot.Bot.Cards;
using M1SerialBot.Content;
using M1SerialBot.Content.Texts;
using M1SerialBot.Decoding.Results;
using M1SerialBot.DiscordApi.Models.Messages;

namespace M1SerialBot.Bot.Features.Serial;

/// <summary>All evidence for a result, with links, and everything against it.</summary>
internal sealed class EvidenceCard(ContentSnapshot content, Localizer texts)
{
    private const int MaxDescriptionLength = 3400;
    private const int MaxFieldLength = 1000;

    private readonly ResultFormatter _formatter = new(content.Knowledge, texts, FormatStyle.CardWithLinks);

    public Message Make(DecodeResult result)
    {
        var lines = new ResultSections(_formatter, texts);
        return new Message
        {
            Content = Truncate.Text(texts.EvidenceTitle(title: _formatter.Title(result)), CardLimits.MaxLineLength),
            Embeds =
            [
                new Embed
                {
                    Title = _formatter.Title(result),
                    Description = Truncate.Lines([_formatter.Description(result), .. Bullets(lines.Evidence(result))], MaxDescriptionLength, More),
                    Color = ResultColor.Of(result),
                    Fields =
                    [
                        .. Field(texts.FieldClues, lines.Clues(result)),
                        .. Field(texts.FieldBand, lines.Band(result)),
                        .. Field(texts.FieldDoubts, lines.Doubts(result)),
                    ],
                    Footer = new EmbedFooter(texts.Footer(version: content.Knowledge.Version)),
                },
            ],
            IsPrivate = true,
        };
    }

    private IEnumerable<EmbedField> Field(string name, IEnumerable<string> lines)
    {
        var list = Bullets(lines).ToList();
        if (list.Count > 0)
        {
            yield return new EmbedField(name, Truncate.Lines(list, MaxFieldLength, More));
        }
    }

    private string More(int count) => texts.LineMore(count: count.ToString(CultureInfo.InvariantCulture));

    private static IEnumerable<string> Bullets(IEnumerable<string> lines) => lines.Select(line => $"• {line}");
}
