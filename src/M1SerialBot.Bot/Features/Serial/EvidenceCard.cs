using M1SerialBot.Bot.Cards;
using M1SerialBot.Content;
using M1SerialBot.Content.Texts;
using M1SerialBot.Decoding.Results;
using M1SerialBot.DiscordApi.Models.Messages;

namespace M1SerialBot.Bot.Features.Serial;

/// <summary>Everything that an answer rests on, with links to look it up, and everything that speaks against it.</summary>
internal sealed class EvidenceCard(ContentSnapshot content, Localizer texts, bool hasPictures)
{
    private const int MaxDescriptionLength = 3000;
    private const int MaxFieldLength = 1000;

    private readonly AnswerFormatter _answer = new(content.Knowledge, texts, FormatStyle.Card);
    private readonly ProofFormatter _proof = new(content.Knowledge, texts, FormatStyle.CardWithLinks);
    private readonly ResultPictures _pictures = new(content.Knowledge, texts);

    /// <summary>Makes it, for the caller alone.</summary>
    public Message Make(DecodeResult result)
    {
        var curve = hasPictures ? _pictures.Curve(result) : null;
        return new Message
        {
            Content = Truncate.Text(_answer.Line(Masking.Of(result)), CardLimits.MaxLineLength),
            Embeds =
            [
                new Embed
                {
                    Title = result is { IsDated: true, Window: { } window } ? texts.EvidenceHeading(years: texts.Years(window)) : texts.EvidenceHeadingUndated,
                    Description = Truncate.Lines(
                        [_proof.ReadAs(result), .. Headed(texts.FieldEvidence, _proof.Evidence(result))], MaxDescriptionLength, More),
                    Color = ResultColor.Of(result),
                    Fields =
                    [
                        .. Field(texts.FieldClues, _proof.Clues(result)),
                        .. Field(texts.FieldDoubts, _proof.Doubts(result)),
                        .. Field(texts.FieldBand, _proof.Band(result)),
                        .. Field(texts.FieldGrades, _proof.Grades(result)),
                    ],
                    Image = curve is null ? null : new EmbedImage(curve),
                    Footer = new EmbedFooter(texts.FooterVersion(version: content.Knowledge.Version)),
                },
            ],
            Files = curve is null ? [] : [curve],
            IsPrivate = true,
        };
    }

    private static IEnumerable<string> Headed(string heading, IEnumerable<string> lines) => Bullets(lines) is { Count: > 0 } bullets ? [$"\n**{heading}**", .. bullets] : [];

    private IEnumerable<EmbedField> Field(string name, IEnumerable<string> lines)
    {
        if (Bullets(lines) is { Count: > 0 } bullets)
        {
            yield return new EmbedField(name, Truncate.Lines(bullets, MaxFieldLength, More));
        }
    }

    private string More(int count) => texts.LineMore(count: count.Invariant());

    private static List<string> Bullets(IEnumerable<string> lines) => [.. lines.Select(line => $"• {line}")];
}
