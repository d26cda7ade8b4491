using System.Globalization;
using M1SerialBot.Bot.Cards;
using M1SerialBot.Bot.Commands;
using M1SerialBot.Content.Texts;
using M1SerialBot.DiscordApi.Models.Components;
using M1SerialBot.DiscordApi.Models.Messages;

namespace M1SerialBot.Bot.Features.About;

/// <summary>What the bot tells about itself.</summary>
internal sealed class AboutPages(IPrivacyNotice privacy, TimeProvider time)
{
    public const string How = "how";
    public const string Sources = "sources";
    public const string Claims = "claims";
    public const string Privacy = "privacy";
    public const string Version = "version";
    public const string Invite = "invite";

    private const int MaxDescriptionLength = 3600;

    private readonly long _started = time.GetTimestamp();

    /// <summary>Every page, in order.</summary>
    public static IReadOnlyList<string> All { get; } = [How, Sources, Claims, Privacy, Version, Invite];

    /// <summary>A page that there is.</summary>
    public static string Known(string? page) => All.FirstOrDefault(known => known == page) ?? How;

    /// <summary>What a page is called.</summary>
    public static string TitleOf(Localizer texts, string page) => page switch
    {
        Sources => texts.AboutTitleSources,
        Claims => texts.AboutTitleClaims,
        Privacy => texts.AboutTitlePrivacy,
        Version => texts.AboutTitleVersion,
        Invite => texts.AboutTitleInvite,
        _ => texts.AboutTitleHow,
    };

    /// <summary>Makes a page, for the caller alone.</summary>
    /// <param name="context">The interaction.</param>
    /// <param name="page">Which page.</param>
    /// <param name="number">Which leaf of it, from 0; the last where there are not as many.</param>
    public Message Make(CommandContext context, string page, int number)
    {
        var texts = context.PrivateTexts;
        var leaves = Leaves(Lines(context, page));
        var leaf = Math.Min(number, leaves.Count - 1);
        var title = TitleOf(texts, page);
        return new Message
        {
            Content = Truncate.Text(title, CardLimits.MaxLineLength),
            Embeds =
            [
                new Embed
                {
                    Title = leaves.Count == 1 ? title : texts.AboutLeaf(title: title, number: (leaf + 1).Invariant(), count: leaves.Count.Invariant()),
                    Description = leaves[leaf],
                    Color = ResultColor.Estimate,
                    Footer = new EmbedFooter(texts.Footer(version: context.Content.Knowledge.Version)),
                },
            ],
            Components = leaves.Count == 1 ? [] : [new ActionRow(Turn(texts.ButtonBack, page, leaf - 1, leaves.Count, "back"), Turn(texts.ButtonOn, page, leaf + 1, leaves.Count, "on"))],
            IsPrivate = true,
        };
    }

    // Round and round: behind the last leaf comes the first.
    private static Button Turn(string label, string page, int leaf, int count, string mark) =>
        Button.Press(label, CustomId.Of(AboutFeature.ShowPage, page, ((leaf + count) % count).Invariant(), mark).ToString());

    private IEnumerable<string> Lines(CommandContext context, string page)
    {
        var (texts, knowledge) = (context.PrivateTexts, context.Content.Knowledge);
        return page switch
        {
            Sources => knowledge.Sources.Values.OrderBy(source => source.Title, StringComparer.OrdinalIgnoreCase).Select(source => $"• {Markdown.Link(source)}"),
            Claims => knowledge.Claims.Select(claim => texts.AboutClaim(id: claim.Id, verdict: texts.Name(claim.Verdict), text: claim.Text, because: claim.Because)),
            Privacy => privacy.Sections(texts).Select(section => texts.AboutPrivacy(heading: section.Heading, text: section.Text)),
            Version => [Status(context)],
            Invite => [texts.AboutInvite(
                server: DiscordLinks.Install(context.Interaction.ApplicationId, isForUser: false),
                user: DiscordLinks.Install(context.Interaction.ApplicationId, isForUser: true))],
            _ =>
            [
                texts.AboutHow(dated: knowledge.DatedUnits.Invariant(), report: context.Contributions.IsSet ? texts.AboutHowReport : ""),
            ],
        };
    }

    private string Status(CommandContext context)
    {
        var (content, up) = (context.Content, time.GetElapsedTime(_started));
        return context.PrivateTexts.AboutVersion(version: ProgramVersion.Text, knowledge: content.Knowledge.Version, sources: content.Knowledge.Sources.Count.Invariant(), claims: content.Knowledge.Claims.Count.Invariant(), sightings: content.Knowledge.Sightings.Count.Invariant(), topics: content.Faq.Topics.Count.Invariant(), hours: up.TotalHours.ToString("0.0", CultureInfo.InvariantCulture));
    }

    private static List<string> Leaves(IEnumerable<string> lines)
    {
        var leaves = new List<string> { "" };
        foreach (var line in lines.Select(line => Truncate.Text(line, MaxDescriptionLength)))
        {
            if (leaves[^1].Length == 0)
            {
                leaves[^1] = line;
            }
            else if (leaves[^1].Length + 1 + line.Length <= MaxDescriptionLength)
            {
                leaves[^1] += $"\n{line}";
            }
            else
            {
                leaves.Add(line);
            }
        }

        return leaves;
    }
}
