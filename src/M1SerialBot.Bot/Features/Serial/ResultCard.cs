using M1SerialBot.Bot.Cards;
using M1SerialBot.Content;
using M1SerialBot.Content.Texts;
using M1SerialBot.Decoding.Clues;
using M1SerialBot.Decoding.Results;
using M1SerialBot.DiscordApi;
using M1SerialBot.DiscordApi.Models.Messages;

namespace M1SerialBot.Bot.Features.Serial;

/// <summary>The card that answers with a result: the whole answer in a plain line, then an embed that's read in five seconds, with a strip of years.</summary>
/// <param name="content">What is known and said.</param>
/// <param name="texts">The words.</param>
/// <param name="takesSightings">Whether sightings that people report are wanted anywhere.</param>
/// <param name="hasPictures">Whether the strip of years is drawn.</param>
internal sealed class ResultCard(ContentSnapshot content, Localizer texts, bool takesSightings, bool hasPictures)
{
    private const int MaxTitleLength = 250;
    private const int MaxLeadLength = 1800;
    private const int MaxFieldLength = 600;

    private readonly AnswerFormatter _answer = new(content.Knowledge, texts, FormatStyle.Card);
    private readonly ResultPictures _pictures = new(content.Knowledge, texts);
    private readonly ResultButtons _buttons = new(content, texts, takesSightings);

    /// <summary>The card for the caller alone; it shows the whole serial.</summary>
    /// <param name="result">The result.</param>
    /// <param name="given">The clues as they were given.</param>
    public Message Private(DecodeResult result, ClueSet given) =>
        Make(result, content.Decoder.NextBestClue(result)) with { Components = _buttons.Private(result, given), IsPrivate = true };

    /// <summary>The card for everybody; it shows no more of a serial than its first three digits.</summary>
    /// <param name="result">The result.</param>
    /// <param name="given">The clues as they were given.</param>
    /// <param name="owner">Who may delete it without managing messages.</param>
    public Message Public(DecodeResult result, ClueSet given, Snowflake owner) =>
        Make(Masking.Of(result), content.Decoder.NextBestClue(result)) with { Components = _buttons.Public(result, given, owner) };

    private Message Make(DecodeResult result, NextBestClue? next)
    {
        var strip = hasPictures ? _pictures.Strip(result) : null;
        return new Message
        {
            Content = Truncate.Text(_answer.Line(Masking.Of(result)), CardLimits.MaxLineLength),
            Embeds =
            [
                new Embed
                {
                    Title = Truncate.Text(_answer.Title(result), MaxTitleLength),
                    Description = Truncate.Text(_answer.Lead(result), MaxLeadLength),
                    Color = ResultColor.Of(result),
                    Fields = [.. _answer.Parts(result, next).Select(part => new EmbedField(part.Heading, Truncate.Text(part.Text, MaxFieldLength)))],
                    Image = strip is null ? null : new EmbedImage(strip),
                    Footer = result.Serial is null ? null : new EmbedFooter(texts.Footer),
                },
            ],
            Files = strip is null ? [] : [strip],
        };
    }
}
