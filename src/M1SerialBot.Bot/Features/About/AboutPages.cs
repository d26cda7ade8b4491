using M1SerialBot.Bot.Cards;
using M1SerialBot.Bot.Commands;
using M1SerialBot.Content.Texts;
using M1SerialBot.DiscordApi.Models.Components;
using M1SerialBot.DiscordApi.Models.Messages;

namespace M1SerialBot.Bot.Features.About;

/// <summary>The sections of <c>/m1about</c>. A long one has several pages.</summary>
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

    public static IReadOnlyList<string> All { get; } = [How, Sources, Claims, Privacy, Version, Invite];

    /// <summary>Falls back to the first section.</summary>
    public static string Known(string? section) => All.FirstOrDefault(known => known == section) ?? How;

    public static string TitleOf(Localizer texts, string section) => section switch
    {
        Sources => texts.AboutTitleSources,
        Claims => texts.AboutTitleClaims,
        Privacy => texts.AboutTitlePrivacy,
        Version => texts.AboutTitleVersion,
        Invite => texts.AboutTitleInvite,
        _ => texts.AboutTitleHow,
    };

    /// <summary>Pages count from 0. A number that's too high is the last page.</summary>
    public Message Make(CommandContext context, string section, int number)
    {
        var texts = context.PrivateTexts;
        var pages = SplitIntoPages(Lines(context, section));
        var page = Math.Min(number, pages.Count - 1);
        var title = TitleOf(texts, section);
        return new Message
        {
            Content = Truncate.Text(title, CardLimits.MaxLineLength),
            Embeds =
            [
                new Embed
                {
                    Title = pages.Count == 1 ? title : texts.AboutPage(title: title, number: (page + 1).Invariant(), count: pages.Count.Invariant()),
                    Description = pages[page],
                    Color = ResultColor.Estimate,
                    Footer = new EmbedFooter(texts.FooterVersion(version: context.Content.Knowledge.Version)),
                },
            ],
            Components = pages.Count == 1 ? [] : [new ActionRow(PageButton(texts.ButtonBack, section, page - 1, pages.Count, "back"), PageButton(texts.ButtonOn, section, page + 1, pages.Count, "on"))],
            IsPrivate = true,
        };
    }

    // Back from the first page leads to the last.
    private static Button PageButton(string label, string section, int page, int count, string mark) =>
        Button.Press(label, CustomId.Of(AboutFeature.ShowPage, section, ((page + count) % count).Invariant(), mark).ToString());

    private IEnumerable<string> Lines(CommandContext context, string section)
    {
        var (texts, knowledge) = (context.PrivateTexts, context.Content.Knowledge);
        return section switch
        {
            Sources => knowledge.Sources.Values.Select(texts.Translate).OrderBy(source => source.Title, StringComparer.OrdinalIgnoreCase).Select(source => $"• {Markdown.Link(source)}"),
            Claims => knowledge.Claims.Select(claim => texts.AboutClaim(id: claim.Id, verdict: texts.Name(claim.Verdict), text: texts.Translate(claim.Text), because: texts.Translate(claim.Because))),
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
        return context.PrivateTexts.AboutVersion(version: ProgramVersion.Text, knowledge: content.Knowledge.Version, sources: content.Knowledge.Sources.Count.Invariant(), claims: content.Knowledge.Claims.Count.Invariant(), sightings: content.Knowledge.Sightings.Count.Invariant(), topics: content.Faq.Topics.Count.Invariant(), hours: context.PrivateTexts.Tenths(up.TotalHours));
    }

    private static List<string> SplitIntoPages(IEnumerable<string> lines)
    {
        var pages = new List<string> { "" };
        foreach (var line in lines.Select(line => Truncate.Text(line, MaxDescriptionLength)))
        {
            if (pages[^1].Length == 0)
            {
                pages[^1] = line;
            }
            else if (pages[^1].Length + 1 + line.Length <= MaxDescriptionLength)
            {
                pages[^1] += $"\n{line}";
            }
            else
            {
                pages.Add(line);
            }
        }

        return pages;
    }
}

/// <summary>What the bot sees, keeps, logs and shows. It depends on the program's settings.</summary>
internal interface IPrivacyNotice
{
    IReadOnlyList<PolicySection> Sections(Localizer texts);
}

/// <summary>A section of a published text.</summary>
/// <param name="Heading">Plain text.</param>
/// <param name="Text">One paragraph of Markdown.</param>
internal sealed record PolicySection(string Heading, string Text);
