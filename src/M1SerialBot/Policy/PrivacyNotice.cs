using System.Globalization;
using M1SerialBot.Bot.Features.About;
using M1SerialBot.Content.Texts;
using M1SerialBot.Settings;

namespace M1SerialBot.Policy;

/// <summary>What the bot sees, keeps, logs and shows, as its settings have it.</summary>
internal sealed class PrivacyNotice(BotSettings settings) : IPrivacyNotice
{
    private const string DiscordsHost = "discord.com";

    private readonly BotOptions _options = settings.Options;

    public IReadOnlyList<PolicySection> Sections(TextBook texts) =>
    [
        Section(texts, PolicyTextKeys.Sees, Sees(texts)),
        Section(texts, PolicyTextKeys.Keeps, Keeps(texts)),
        Section(texts, PolicyTextKeys.Logs, Logs(texts)),
        Section(texts, PolicyTextKeys.Measures, Measures(texts)),
        Section(texts, PolicyTextKeys.Shows, [texts.Name(_options.Bot.Show), texts.Say(PolicyTextKeys.ShowsDigits)]),
        .. _options.Bot.ContributionUrl is { } address ? [Section(texts, PolicyTextKeys.Sightings, Sightings(texts, address))] : Array.Empty<PolicySection>(),
        Section(texts, PolicyTextKeys.Ask, [texts.Say(PolicyTextKeys.AskWhat), Contact(texts, settings)]),
    ];

    /// <summary>Who runs the bot and how to reach them.</summary>
    public static string Contact(TextBook texts, BotSettings settings) => texts.Say(
        PolicyTextKeys.Contact,
        ("operator", settings.Options.Policy.Operator ?? texts.Say(PolicyTextKeys.NoOperator)),
        ("contact", settings.Options.Policy.Contact ?? texts.Say(PolicyTextKeys.NoContact)));

    private static PolicySection Section(TextBook texts, string heading, IEnumerable<string> sentences) => new(texts.Say(heading), string.Join(' ', sentences));

    private IEnumerable<string> Sees(TextBook texts)
    {
        yield return texts.Say(PolicyTextKeys.SeesWhat);
        yield return texts.Say(settings.Transport switch
        {
            Transport.Webhook => PolicyTextKeys.SeesByWebhook,
            Transport.Preview => PolicyTextKeys.SeesInPreview,
            _ => PolicyTextKeys.SeesByGateway,
        });
        if (settings.Transport != Transport.Preview)
        {
            yield return _options.Discord.ApiUrl.Host == DiscordsHost
                ? texts.Say(PolicyTextKeys.SeesDiscord)
                : texts.Say(PolicyTextKeys.SeesBetween, ("host", _options.Discord.ApiUrl.Authority));
        }
    }

    private IEnumerable<string> Keeps(TextBook texts)
    {
        yield return texts.Say(_options.Bot.LogFile is null ? PolicyTextKeys.KeepsNothing : PolicyTextKeys.KeepsLog);
        yield return texts.Say(PolicyTextKeys.KeepsMemory);
        if (settings.Transport == Transport.Gateway)
        {
            yield return texts.Say(PolicyTextKeys.KeepsNumbers);
        }

        yield return texts.Say(PolicyTextKeys.KeepsButtons);
    }

    private IEnumerable<string> Logs(TextBook texts)
    {
        yield return texts.Say(PolicyTextKeys.LogsUses);
        yield return texts.Say(PolicyTextKeys.LogsNever);
        if (settings.Transport != Transport.Gateway)
        {
            yield return texts.Say(PolicyTextKeys.LogsRequests);
        }

        yield return texts.Say(_options.Bot.LogFile is null ? PolicyTextKeys.LogsOutput : PolicyTextKeys.LogsFile);
        if (_options.Otel is { Logs: true, Endpoint: { } collector })
        {
            yield return texts.Say(PolicyTextKeys.LogsCollector, ("collector", collector.Authority));
        }

        yield return _options.Policy.LogDays is { } days
            ? texts.Say(PolicyTextKeys.LogsDays, ("days", days.ToString(CultureInfo.InvariantCulture)))
            : texts.Say(PolicyTextKeys.LogsUnknown);
    }

    private IEnumerable<string> Measures(TextBook texts)
    {
        yield return _options.Otel.Endpoint is { } collector
            ? texts.Say(PolicyTextKeys.MeasuresSent, ("collector", collector.Authority))
            : texts.Say(PolicyTextKeys.MeasuresNothing);
        if (_options.Health.Url is { } health)
        {
            yield return texts.Say(PolicyTextKeys.MeasuresHealth, ("address", health));
        }
    }

    private static IEnumerable<string> Sightings(TextBook texts, string address) =>
        [texts.Say(PolicyTextKeys.SightingsYours), texts.Say(PolicyTextKeys.SightingsLink, ("host", new Uri(address).Authority))];
}
