using System.Globalization;
using M1SerialBot.Bot.Cards;
using M1SerialBot.Content;
using M1SerialBot.Content.Texts;
using M1SerialBot.Decoding.Results;
using M1SerialBot.DiscordApi.Models.Messages;

namespace M1SerialBot.Bot.Features.Serial;

/// <summary>Everything that a result rests on, with links to look it up, and everything that speaks against it.</summary>
internal sealed class EvidenceCard(Config config, TextBook texts)
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
            Content = Fitted.Text(texts.Say(TextKeys.EvidenceTitle, ("title", _wording.Title(result))), CardLimits.LongestLine),
            Embeds =
            [
                new Embed
                {
                    Title = _wording.Title(result),
                    Description = Fitted.Lines([_wording.Description(result), .. Bullets(lines.Evidence(result))], LongestDescription, More),
                    Color = ResultColor.Of(result),
                    Fields =
                    [
                        .. Field(TextKeys.FieldClues, lines.Clues(result)),
                        .. Field(TextKeys.FieldBand, lines.Band(result)),
                        .. Field(TextKeys.FieldDoubts, lines.Doubts(result)),
                    ],
                    Footer = new EmbedFooter(texts.Say(TextKeys.Footer, ("version", config.Knowledge.Version))),
                },
            ],
            IsPrivate = true,
        };
    }

    private IEnumerable<EmbedField> Field(string key, IEnumerable<string> lines)
    {
        var list = Bullets(lines).ToList();
        if (list.Count > 0)
        {
            yield return new EmbedField(texts.Say(key), Fitted.Lines(list, LongestField, More));
        }
    }

    private string More(int count) => texts.Say(TextKeys.MoreLines, ("count", count.ToString(CultureInfo.InvariantCulture)));

    private static IEnumerable<string> Bullets(IEnumerable<string> lines) => lines.Select(line => $"• {line}");
}
