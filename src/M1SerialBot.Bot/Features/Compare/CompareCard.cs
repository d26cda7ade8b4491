using M1SerialBot.Bot.Cards;
using M1SerialBot.Bot.Features.Delete;
using M1SerialBot.Content;
using M1SerialBot.Content.Texts;
using M1SerialBot.Decoding.Results;
using M1SerialBot.DiscordApi;
using M1SerialBot.DiscordApi.Models.Components;
using M1SerialBot.DiscordApi.Models.Messages;

namespace M1SerialBot.Bot.Features.Compare;

/// <summary>The card that says which of two units is newer, or why that isn't known.</summary>
internal sealed class CompareCard(ContentSnapshot content, Localizer texts)
{
    private const int MaxTitleLength = 250;
    private const int MaxFieldLength = 700;

    private readonly AnswerFormatter _answer = new(content.Knowledge, texts, FormatStyle.Card);

    /// <summary>For the caller, with whole serials.</summary>
    public Message Private(Comparison comparison) => Make(comparison) with { IsPrivate = true };

    /// <summary>For everybody, with masked serials. Its owner may delete it without managing messages.</summary>
    public Message Public(Comparison comparison, Snowflake owner) =>
        Make(Masked(comparison)) with { Components = [new ActionRow(DeleteButton.Make(texts, owner))] };

    private Message Make(Comparison comparison) => new()
    {
        Content = Truncate.Text(Line(Masked(comparison)), CardLimits.MaxLineLength),
        Embeds =
        [
            new Embed
            {
                Title = Truncate.Text(Headline(comparison), MaxTitleLength),
                Description = texts.CompareReason(reason: texts.Name(comparison.Reason).Capitalized(), confidence: texts.Name(comparison.Confidence).Capitalized()),
                Color = comparison.Verdict is ComparisonVerdict.Newer or ComparisonVerdict.Older or ComparisonVerdict.Same ? ResultColor.Estimate : ResultColor.CannotTell,
                Fields = [Unit(texts.CompareFirst, comparison.First), Unit(texts.CompareSecond, comparison.Second)],
                Footer = new EmbedFooter(texts.Footer),
            },
        ],
    };

    private static Comparison Masked(Comparison comparison) => comparison with { First = Masking.Of(comparison.First), Second = Masking.Of(comparison.Second) };

    private string Line(Comparison comparison) => texts.CompareContent(headline: Headline(comparison), confidence: texts.Name(comparison.Confidence));

    private string Headline(Comparison comparison) => texts.CompareTitle(
        first: Name(comparison.First, texts.CompareFirst), verdict: texts.Name(comparison.Verdict),
        second: Name(comparison.Second, texts.CompareSecond));

    private static string Name(DecodeResult result, string otherwise) => result.Serial?.Text ?? otherwise;

    private EmbedField Unit(string name, DecodeResult result)
    {
        string[] lines =
        [
            result.IsDated ? texts.CompareWindow(estimate: _answer.Estimate(result), confidence: texts.Name(result.Confidence)) : _answer.Title(result),
            .. result.Problems.Select(_answer.Problem),
        ];
        return new EmbedField(name, Truncate.Text(string.Join('\n', lines), MaxFieldLength));
    }
}
