using M1SerialBot.Bot.Cards;
using M1SerialBot.Bot.Commands;
using M1SerialBot.Bot.Features.Delete;
using M1SerialBot.Content;
using M1SerialBot.Content.Texts;
using M1SerialBot.Decoding.Knowledge.Documents;
using M1SerialBot.DiscordApi;
using M1SerialBot.DiscordApi.Models.Components;
using M1SerialBot.DiscordApi.Models.Messages;

namespace M1SerialBot.Bot.Features.Claims;

/// <summary>The card that answers claims: what is thought of each, why, and who says what.</summary>
internal sealed class ClaimCard(ContentSnapshot content, Localizer texts)
{
    /// <summary>How many claims one card answers.</summary>
    public const int MaxClaims = 3;

    private const int MaxNameLength = 250;
    private const int MaxFieldLength = 1000;

    private readonly ClaimFormatter _claims = new(content.Knowledge, texts, FormatStyle.CardWithLinks);

    /// <summary>For the caller, with a button to share it.</summary>
    public Message Private(IReadOnlyList<Claim> claims) => Make(claims) with
    {
        Components = [new ActionRow(Button.Press(texts.ButtonShare, CustomId.Of(ClaimsFeature.Share, [.. claims.Select(claim => claim.Id)]).ToString()))],
        IsPrivate = true,
    };

    /// <summary>For everybody. Its owner may delete it without managing messages.</summary>
    public Message Public(IReadOnlyList<Claim> claims, Snowflake owner) => Make(claims) with { Components = [new ActionRow(DeleteButton.Make(texts, owner))] };

    private Message Make(IReadOnlyList<Claim> claims) => new()
    {
        Content = Truncate.Text(_claims.Line(claims[0]), CardLimits.MaxLineLength),
        Embeds =
        [
            new Embed
            {
                Title = texts.ClaimTitle,
                Color = ColorOf(claims[0].Verdict),
                Fields = [.. claims.Select(claim => new EmbedField(Truncate.Text(_claims.Line(claim), MaxNameLength), Truncate.Lines(_claims.Reasons(claim), MaxFieldLength, More)))],
                Footer = new EmbedFooter(texts.FooterVersion(version: content.Knowledge.Version)),
            },
        ],
    };

    private static int ColorOf(ClaimVerdict verdict) => verdict switch
    {
        ClaimVerdict.Supported or ClaimVerdict.Plausible => ResultColor.Estimate,
        ClaimVerdict.Contradicted or ClaimVerdict.Incoherent => ResultColor.Conflict,
        ClaimVerdict.Disputed => ResultColor.Check,
        _ => ResultColor.CannotTell,
    };

    private string More(int count) => texts.LineMore(count: count.Invariant());
}
