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
        Content = Truncate.Text(Line(claims[0]), CardLimits.MaxLineLength),
        Embeds =
        [
            new Embed
            {
                Title = texts.ClaimTitle,
                Color = ColorOf(claims[0].Verdict),
                Fields = [.. claims.Select(claim => new EmbedField(Truncate.Text(Line(claim), MaxNameLength), Truncate.Lines([texts.Translate(claim.Because), .. Sources(claim)], MaxFieldLength, More)))],
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

    private string Line(Claim claim) => texts.ClaimLine(verdict: texts.Name(claim.Verdict).Capitalized(), text: texts.Translate(claim.Text));

    private IEnumerable<string> Sources(Claim claim)
    {
        if (claim.SpeaksFor.Count > 0)
        {
            yield return texts.ClaimFor(sources: Links(claim.SpeaksFor.Select(citation => citation.Source)));
        }

        if (claim.SpeaksAgainst.Count > 0)
        {
            yield return texts.ClaimAgainst(sources: Links(claim.SpeaksAgainst.Select(citation => citation.Source)));
        }

        yield return texts.ClaimSaidBy(sources: Links(claim.SaidBy));
    }

    private string Links(IEnumerable<string> ids) => string.Join("; ", ids.Distinct(StringComparer.Ordinal).Select(id => Markdown.Link(texts.Translate(content.Knowledge.Sources[id]))));

    private string More(int count) => texts.LineMore(count: count.Invariant());
}
