using Microsoft.Extensions.Configuration;

namespace M1SerialBot.Settings;

/// <summary>Reads and checks all settings. It reports every problem at once, each with the setting's name and where it was set.</summary>
internal sealed class SettingsReader
{
    public const string HealthUrl = $"{nameof(BotOptions.Health)}:{nameof(HealthOptions.Url)}";
    public const string LogFile = $"{nameof(BotOptions.Bot)}:{nameof(AnswerOptions.LogFile)}";
    public const string WebhookUrl = $"{nameof(BotOptions.Discord)}:{nameof(DiscordOptions.WebhookUrl)}";
    public const string ContributionUrl = $"{nameof(BotOptions.Bot)}:{nameof(AnswerOptions.ContributionUrl)}";
    public const string Operator = $"{nameof(BotOptions.Policy)}:{nameof(PolicyOptions.Operator)}";
    public const string Contact = $"{nameof(BotOptions.Policy)}:{nameof(PolicyOptions.Contact)}";
    private const string PublicKey = $"{nameof(BotOptions.Discord)}:{nameof(DiscordOptions.PublicKey)}";
    private const string OtelEndpoint = $"{nameof(BotOptions.Otel)}:{nameof(OtelOptions.Endpoint)}";
    private const string OtelLogs = $"{nameof(BotOptions.Otel)}:{nameof(OtelOptions.Logs)}";

    private readonly IConfiguration _configuration;
    private readonly ICollection<string> _problems;
    private readonly BotOptions _options;
    private readonly LogLevels _levels;

    private SettingsReader(IConfiguration configuration, ICollection<string> problems)
    {
        _configuration = configuration;
        _problems = problems;
        _options = ReadOptions();
        if (_options.Otel is { Logs: true, Endpoint: null })
        {
            Refuse(OtelLogs, $"{OtelLogs} needs {OtelEndpoint}, which isn't set.");
        }

        _levels = LogLevels.Read(configuration, Refuse);
        foreach (var name in Setting.UnknownIn(configuration))
        {
            Refuse(name, $"{name} isn't a setting.");
        }
    }

    /// <summary>Reads what the bot needs to run. With neither a transport nor a token, that's the preview.</summary>
    /// <returns>Null if there's any problem.</returns>
    public static BotSettings? Read(IConfiguration configuration, ICollection<string> problems)
    {
        var token = TokenReader.Read(configuration, problems);
        var reader = new SettingsReader(configuration, problems);
        var transport = reader._options.Discord.Transport ?? (TokenReader.IsSet(configuration) ? Transport.Gateway : Transport.Preview);
        if (transport == Transport.Gateway)
        {
            reader.RequireToken(token);
        }
        else if (transport == Transport.Webhook && reader._options.Discord.PublicKey is null)
        {
            problems.Add($"{PublicKey} is missing. You find it on the application's page, and a webhook needs it.");
        }

        return reader.Settings(transport, token);
    }

    /// <summary>Reads what the preview needs; it uses no token.</summary>
    /// <returns>Null if there's any problem.</returns>
    public static BotSettings? ReadForPreview(IConfiguration configuration, ICollection<string> problems) =>
        new SettingsReader(configuration, problems).Settings(Transport.Preview, token: null);

    /// <summary>Reads what registering commands needs.</summary>
    /// <returns>Null if there's any problem.</returns>
    public static BotSettings? ReadForCommands(IConfiguration configuration, ICollection<string> problems)
    {
        var token = TokenReader.Read(configuration, problems);
        var reader = new SettingsReader(configuration, problems);
        reader.RequireToken(token);
        return reader.Settings(Transport.Gateway, token);
    }

    /// <summary>Reads what the published texts depend on: the settings of the bot on Discord, even if its token isn't here.</summary>
    /// <returns>Null if there's any problem.</returns>
    public static BotSettings? ReadForPolicy(IConfiguration configuration, ICollection<string> problems)
    {
        var reader = new SettingsReader(configuration, problems);
        return reader.Settings(reader._options.Discord.Transport ?? Transport.Gateway, token: null);
    }

    /// <summary>Reads where the bot on this machine serves its health. Other settings may be wrong: they don't concern the one who asks.</summary>
    /// <returns>Null if it's wrong or not set.</returns>
    public static string? ReadHealthUrl(IConfiguration configuration, ICollection<string> problems)
    {
        var all = new List<string>();
        var url = new SettingsReader(configuration, all)._options.Health.Url;
        var ours = all.Where(problem => IsAbout(problem, HealthUrl)).ToList();
        if (url is null)
        {
            ours.Add($"{HealthUrl} isn't set, so the bot doesn't serve its health.");
        }

        foreach (var problem in ours)
        {
            problems.Add(problem);
        }

        return ours.Count == 0 ? url : null;
    }

    private BotSettings? Settings(Transport transport, BotToken? token) => _problems.Count == 0
        ? new BotSettings { Transport = transport, Token = token, Options = _options, LogLevels = _levels }
        : null;

    // A token that was set and can't be used is a problem already.
    private void RequireToken(BotToken? token)
    {
        if (token is null && !TokenReader.IsSet(_configuration))
        {
            _problems.Add($"The bot's token is missing: put it into {TokenReader.Places}.");
        }
    }

    private BotOptions ReadOptions()
    {
        var failures = new List<string>();
        var options = new BotOptions();
        new ConfigurationBuilder().AddInMemoryCollection(ReadTexts(failures)).Build().Bind(options);
        failures.AddRange(new BotOptionsValidator().Validate(null, options).Failures ?? []);
        foreach (var setting in Setting.All)
        {
            foreach (var failure in failures.Where(failure => IsAbout(failure, setting.Name)))
            {
                Refuse(setting.Name, failure);
            }
        }

        return options;
    }

    // The binder throws on the first text that it can't convert, so it gets only what converts.
    private Dictionary<string, string?> ReadTexts(List<string> failures)
    {
        var texts = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        foreach (var setting in Setting.All)
        {
            if (setting.ReadFrom(_configuration) is not { } text)
            {
                continue;
            }

            if (setting.Converts(text))
            {
                texts[setting.Name] = text;
            }
            else
            {
                failures.Add(SettingRuleAttribute.Refusal(setting.Name, text, setting.Expected));
            }
        }

        return texts;
    }

    private void Refuse(string setting, string problem) =>
        _problems.Add(SettingOrigin.Of(_configuration, setting) is { } origin ? $"{problem} It's set in {origin}." : problem);

    private static bool IsAbout(string problem, string setting) => problem.StartsWith($"{setting} ", StringComparison.Ordinal);
}
