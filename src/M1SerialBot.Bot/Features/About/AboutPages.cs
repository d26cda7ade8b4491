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

    private const int LongestDescription = 3600;

    private readonly long _started = time.GetTimestamp();

    /// <summary>Every page, in order.</summary>
    public static IReadOnlyList<string> All => AboutTextKeys.Pages;

    /// <summary>A page that there is.</summary>
    public static string Known(string? page) => All.FirstOrDefault(known => known == page) ?? How;

    /// <summary>Makes a page, for the caller alone.</summary>
    /// <param name="call">The interaction.</param>
    /// <param name="page">Which page.</param>
    /// <param name="number">Which leaf of it, from 0; the last where there are not as many.</param>
    public Message Make(Call call, string page, int number)
    {
        var texts = call.PrivateTexts;
        var leaves = Leaves(Lines(call, page));
        var leaf = Math.Min(number, leaves.Count - 1);
        var title = texts.Say(AboutTextKeys.TitleOf(page));
        return new Message
        {
            Content = Fitted.Text(title, CardLimits.LongestLine),
            Embeds =
            [
                new Embed
                {
                    Title = leaves.Count == 1 ? title : texts.Say(AboutTextKeys.Leaf, ("title", title), ("number", Number(leaf + 1)), ("count", Number(leaves.Count))),
                    Description = leaves[leaf],
                    Color = ResultColor.Estimate,
                    Footer = new EmbedFooter(texts.Say(TextKeys.Footer, ("version", call.Config.Knowledge.Version))),
                },
            ],
            Components = leaves.Count == 1 ? [] : [new ActionRow(Turn(texts, AboutTextKeys.Back, page, leaf - 1, leaves.Count), Turn(texts, AboutTextKeys.On, page, leaf + 1, leaves.Count))],
            IsPrivate = true,
        };
    }

    // Round and round: behind the last leaf comes the first.
    private static Button Turn(TextBook texts, string key, string page, int leaf, int count) =>
        Button.Press(texts.Say(key), CustomId.Of(AboutFeature.ShowPage, page, Number((leaf + count) % count), key == AboutTextKeys.Back ? "back" : "on").ToString());

    private IEnumerable<string> Lines(Call call, string page)
    {
        var (texts, knowledge) = (call.PrivateTexts, call.Config.Knowledge);
        return page switch
        {
            Sources => knowledge.Sources.Values.OrderBy(source => source.Title, StringComparer.OrdinalIgnoreCase).Select(source => $"• {Markdown.Link(source)}"),
            Claims => knowledge.Claims.Select(claim => texts.Say(
                AboutTextKeys.Claim, ("id", claim.Id), ("verdict", texts.Name(claim.Verdict)), ("text", claim.Text), ("because", claim.Because))),
            Privacy => privacy.Sections(texts).Select(section => texts.Say(AboutTextKeys.Privacy, ("heading", section.Heading), ("text", section.Text))),
            Version => [Status(call)],
            Invite => [texts.Say(
                AboutTextKeys.Invite,
                ("server", Links.Install(call.Interaction.ApplicationId, isForUser: false)),
                ("user", Links.Install(call.Interaction.ApplicationId, isForUser: true)))],
            _ =>
            [
                texts.Say(
                    AboutTextKeys.How,
                    ("dated", Number(knowledge.DatedUnits)),
                    ("report", call.Contributions.IsSet ? texts.Say(AboutTextKeys.HowReport) : "")),
            ],
        };
    }

    private string Status(Call call)
    {
        var (config, up) = (call.Config, time.GetElapsedTime(_started));
        return call.PrivateTexts.Say(
            AboutTextKeys.Version,
            ("version", ProgramVersion.Text),
            ("knowledge", config.Knowledge.Version),
            ("sources", Number(config.Knowledge.Sources.Count)),
            ("claims", Number(config.Knowledge.Claims.Count)),
            ("sightings", Number(config.Knowledge.Sightings.Count)),
            ("topics", Number(config.Faq.Topics.Count)),
            ("hours", up.TotalHours.ToString("0.0", CultureInfo.InvariantCulture)));
    }

    private static List<string> Leaves(IEnumerable<string> lines)
    {
        var leaves = new List<string> { "" };
        foreach (var line in lines.Select(line => Fitted.Text(line, LongestDescription)))
        {
            if (leaves[^1].Length == 0)
            {
                leaves[^1] = line;
            }
            else if (leaves[^1].Length + 1 + line.Length <= LongestDescription)
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

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
