using System.Globalization;
using M1SerialBot.Bot.Commands;
using M1SerialBot.Bot.Features.About;
using M1SerialBot.Content.Texts;
using M1SerialBot.Settings;

namespace M1SerialBot.Policy;

/// <summary>What the bot sees, keeps, logs and shows, as its settings have it.</summary>
internal sealed class PrivacyNotice(BotSettings settings) : IPrivacyNotice
{
    private const string DiscordsHost = "discord.com";

    private readonly BotOptions _options = settings.Options;

    public IReadOnlyList<PolicySection> Sections(Localizer texts) =>
    [
        Section(texts, texts.PrivacySees, Sees(texts)),
        Section(texts, texts.PrivacyKeeps, Keeps(texts)),
        Section(texts, texts.PrivacyLogs, Logs(texts)),
        Section(texts, texts.PrivacyMeasures, Measures(texts)),
        Section(texts, texts.PrivacyShows, [_options.Bot.Show == DefaultVisibility.Everyone ? texts.AudienceEveryone : texts.AudienceOnlyMe, texts.PrivacyShowsDigits]),
        .. _options.Bot.ContributionUrl is { } address ? [Section(texts, texts.PrivacySightings, Sightings(texts, address))] : Array.Empty<PolicySection>(),
        Section(texts, texts.PrivacyAsk, [texts.PrivacyAskWhat, Contact(texts, settings)]),
    ];

    /// <summary>Who runs the bot and how to reach them.</summary>
    public static string Contact(Localizer texts, BotSettings settings) => texts.PolicyContact(
        @operator: settings.Options.Policy.Operator ?? texts.PolicyNoOperator, contact: settings.Options.Policy.Contact ?? texts.PolicyNoContact);

    private static PolicySection Section(Localizer texts, string heading, IEnumerable<string> sentences) => new(heading, texts.Sentences(sentences));

    private IEnumerable<string> Sees(Localizer texts)
    {
        yield return texts.PrivacySeesWhat;
        yield return settings.Transport switch
        {
            Transport.Webhook => texts.PrivacySeesWebhook,
            Transport.Preview => texts.PrivacySeesPreview,
            _ => texts.PrivacySeesGateway,
        };
        if (settings.Transport != Transport.Preview)
        {
            yield return _options.Discord.ApiUrl.Host == DiscordsHost
                ? texts.PrivacySeesDiscord
                : texts.PrivacySeesBetween(host: _options.Discord.ApiUrl.Authority);
        }
    }

    private IEnumerable<string> Keeps(Localizer texts)
    {
        yield return _options.Bot.LogFile is null ? texts.PrivacyKeepsNothing : texts.PrivacyKeepsLog;
        yield return texts.PrivacyKeepsMemory;
        if (settings.Transport == Transport.Gateway)
        {
            yield return texts.PrivacyKeepsNumbers;
        }

        yield return texts.PrivacyKeepsButtons;
    }

    private IEnumerable<string> Logs(Localizer texts)
    {
        yield return texts.PrivacyLogsUses;
        yield return texts.PrivacyLogsNever;
        if (settings.Transport != Transport.Gateway)
        {
            yield return texts.PrivacyLogsRequests;
        }

        yield return _options.Bot.LogFile is null ? texts.PrivacyLogsOutput : texts.PrivacyLogsFile;
        if (_options.Otel is { Logs: true, Endpoint: { } collector })
        {
            yield return texts.PrivacyLogsCollector(collector: collector.Authority);
        }

        yield return _options.Policy.LogDays is { } days
            ? texts.PrivacyLogsDays(days: days.ToString(CultureInfo.InvariantCulture))
            : texts.PrivacyLogsUnknown;
    }

    private IEnumerable<string> Measures(Localizer texts)
    {
        yield return _options.Otel.Endpoint is { } collector
            ? texts.PrivacyMeasuresSent(collector: collector.Authority)
            : texts.PrivacyMeasuresNothing;
        if (_options.Health.Url is { } health)
        {
            yield return texts.PrivacyMeasuresHealth(address: health);
        }
    }

    private static IEnumerable<string> Sightings(Localizer texts, string address) =>
        [texts.PrivacySightingsYours, texts.PrivacySightingsLink(host: new Uri(address).Authority)];
}
