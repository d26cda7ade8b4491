using M1SerialBot.Bot.Commands;
using Microsoft.Extensions.Configuration;

namespace M1SerialBot.Hosting;

/// <summary>Every setting that the bot reads, and what it is where nobody set it.</summary>
internal static class KnownSettings
{
    /// <summary>The part that Serilog reads.</summary>
    public const string Log = "Serilog";

    // Whatever begins so is ours, and one of the below or a slip.
    private static readonly string[] Parts = ["Discord", "Bot", "Health", "Otel", "Policy"];

    /// <summary>Every setting by its name, in the order in which they are told.</summary>
    public static IReadOnlyList<KnownSetting> All { get; } =
    [
        new(SettingsReader.Transport, "Gateway with a token, or else Preview"),
        new(TokenReader.Variable, "", IsSecret: true),
        new(TokenReader.FileVariable, ""),
        new(TokenReader.Setting, "", IsSecret: true),
        new(TokenReader.FileSetting, ""),
        new(SettingsReader.ApiUrl, SettingsReader.DefaultApiUrl),
        new(SettingsReader.Shards, "all that Discord recommends"),
        new(SettingsReader.ApplicationId, "asked of Discord"),
        new(SettingsReader.PublicKey, ""),
        new(SettingsReader.WebhookUrl, SettingsReader.DefaultWebhookUrl),
        new(SettingsReader.Show, nameof(Audience.OnlyMe)),
        new(SettingsReader.ContributionUrl, ""),
        new(SettingsReader.Logs, nameof(LogFormat.Text)),
        new(SettingsReader.HealthUrl, ""),
        new(SettingsReader.OtelEndpoint, ""),
        new(SettingsReader.Operator, ""),
        new(SettingsReader.Contact, ""),
        new(SettingsReader.LogDays, ""),
    ];

    /// <summary>What was set in one of the bot's own parts and is no setting: most likely a slip.</summary>
    public static IEnumerable<string> Unknown(IConfiguration configuration) => Parts.SelectMany(part => configuration.GetSection(part).AsEnumerable())
        .Where(pair => pair.Value is not null && All.All(known => !string.Equals(known.Name, pair.Key, StringComparison.OrdinalIgnoreCase)))
        .Select(pair => pair.Key)
        .Order(StringComparer.Ordinal);

    /// <summary>What was set for the log, by Serilog's own names.</summary>
    public static IEnumerable<KeyValuePair<string, string>> OfLog(IConfiguration configuration) => configuration.GetSection(Log).AsEnumerable()
        .Where(pair => pair.Value is not null)
        .Select(pair => KeyValuePair.Create(pair.Key, pair.Value!))
        .OrderBy(pair => pair.Key, StringComparer.Ordinal);
}
