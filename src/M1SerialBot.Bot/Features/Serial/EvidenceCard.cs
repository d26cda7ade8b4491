using System.Globalization;
using M1SerialBot.Bot.Cards;
using M1SerialBot.Content;
using M1SerialBot.Content.Texts;
using M1SerialBot.Decoding.Results;
using M1SerialBot.DiscordApi.Models.Messages;

namespace M1SerialBot.Bot.Features.Serial;

/// <summary>Everything that a result rests on, with links to look it up, and everything that speaks against it.</summary>
internal sealed class EvidenceCard(Config config, Localizer texts)
{
    private const int LongestDescription = 3400;
    private const int LongestField = 1000;

    private readonly ResultWording _wording = new(config.Knowledge, texts, WordingStyle.CardWithLinks);

    /// <summary>Makes it, for the caller alone.</summary>
    public Message Make(DecodeResult result)
    {
        var lines = new ResultLines(_wording, texts);
        return new Message
        {
            Content = Fitted.Text(texts.EvidenceTitle(title: _wording.Title(result)), CardLimits.LongestLine),
            Embeds =
            [
                new Embed
                {
                    Title = _wording.Title(result),
                    Description = Fitted.Lines([_wording.Description(result), .. Bullets(lines.Evidence(result))], LongestDescription, More),
                    Color = ResultColor.Of(result),
                    Fields =
                    [
                        .. Field(texts.FieldClues, lines.Clues(result)),
                        .. Field(texts.FieldBand, lines.Band(result)),
                        .. Field(texts.FieldDoubts, lines.Doubts(result)),
                    ],
                    Footer = new EmbedFooter(texts.Footer(version: config.Knowledge.Version)),
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
            yield return new EmbedField(name, Fitted.Lines(list, LongestField, More));
        }
    }

    private string More(int count) => texts.LineMore(count: count.ToString(CultureInfo.InvariantCulture));

    private static IEnumerable<string> Bullets(IEnumerable<string> lines) => lines.Select(line => $"• {line}");
}
