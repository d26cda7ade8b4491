using System.Globalization;
using M1SerialBot.Bot.Features.About;
using M1SerialBot.Content.Texts;
using M1SerialBot.Hosting;

namespace M1SerialBot.Policy;

/// <summary>What the bot sees, keeps, logs and shows, told from the settings that it runs with.</summary>
internal sealed class PrivacyNotice(BotSettings settings) : IPrivacyNotice
{
    private const string DiscordsHost = "discord.com";

    /// <inheritdoc/>
    public IReadOnlyList<PolicySection> Sections(TextBook texts) =>
    [
        Section(texts, PolicyTextKeys.Sees, Sees(texts)),
        Section(texts, PolicyTextKeys.Keeps, Keeps(texts)),
        Section(texts, PolicyTextKeys.Logs, Logs(texts)),
        Section(texts, PolicyTextKeys.Measures, Measures(texts)),
        Section(texts, PolicyTextKeys.Shows, [texts.Name(settings.Show), texts.Say(PolicyTextKeys.ShowsDigits)]),
        .. settings.ContributionUrl is { } address ? [Section(texts, PolicyTextKeys.Sightings, Sightings(texts, address))] : Array.Empty<PolicySection>(),
        Section(texts, PolicyTextKeys.Ask, [texts.Say(PolicyTextKeys.AskWhat), PolicyContact.Say(texts, settings)]),
    ];

    private static PolicySection Section(TextBook texts, string heading, IEnumerable<string> sentences) => new(texts.Say(heading), string.Join(' ', sentences));

    private IEnumerable<string> Sees(TextBook texts)
    {
        yield return texts.Say(PolicyTextKeys.SeesWhat);
        yield return texts.Name(settings.Transport);
        if (settings.Transport != Transport.Preview)
        {
            yield return settings.ApiUrl.Host == DiscordsHost
                ? texts.Say(PolicyTextKeys.SeesDiscord)
                : texts.Say(PolicyTextKeys.SeesBetween, ("host", settings.ApiUrl.Authority));
        }
    }

    private IEnumerable<string> Keeps(TextBook texts)
    {
        yield return texts.Say(settings.Log.FurtherSinks.Count == 0 ? PolicyTextKeys.KeepsNothing : PolicyTextKeys.KeepsLog);
        yield return texts.Say(PolicyTextKeys.KeepsMemory);
        if (settings.Transport == Transport.Gateway)
        {
            yield return texts.Say(PolicyTextKeys.KeepsNumbers);
        }

        yield return texts.Say(PolicyTextKeys.KeepsButtons);
    }

    private IEnumerable<string> Logs(TextBook texts)
    {
        var log = settings.Log;
        yield return texts.Say(log.TellsUses ? PolicyTextKeys.LogsUses : PolicyTextKeys.LogsFaults);
        yield return texts.Say(PolicyTextKeys.LogsNever);
        if (settings.Transport != Transport.Gateway && log.TellsRequests)
        {
            yield return texts.Say(PolicyTextKeys.LogsRequests);
        }

        yield return texts.Name(settings.Logs);
        if (log.FurtherSinks.Count > 0)
        {
            yield return texts.Say(PolicyTextKeys.LogsSinks, ("sinks", string.Join(", ", log.FurtherSinks)));
        }

        if (log.FurtherParts.Count > 0)
        {
            yield return texts.Say(PolicyTextKeys.LogsParts, ("parts", string.Join(", ", log.FurtherParts)));
        }

        yield return settings.LogDays is { } days
            ? texts.Say(PolicyTextKeys.LogsDays, ("days", days.ToString(CultureInfo.InvariantCulture)))
            : texts.Say(PolicyTextKeys.LogsUnknown);
    }

    private IEnumerable<string> Measures(TextBook texts)
    {
        yield return settings.OtelEndpoint is { } collector
            ? texts.Say(PolicyTextKeys.MeasuresSent, ("collector", collector.Authority))
            : texts.Say(PolicyTextKeys.MeasuresNothing);
        if (settings.HealthUrl is { } health)
        {
            yield return texts.Say(PolicyTextKeys.MeasuresHealth, ("address", health));
        }
    }

    private static IEnumerable<string> Sightings(TextBook texts, string address) =>
        [texts.Say(PolicyTextKeys.SightingsYours), texts.Say(PolicyTextKeys.SightingsLink, ("host", new Uri(address).Authority))];
}
