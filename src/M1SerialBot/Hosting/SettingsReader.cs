using System.Globalization;
using M1SerialBot.Bot.Commands;
using M1SerialBot.DiscordApi;
using M1SerialBot.DiscordApi.Gateway;
using M1SerialBot.DiscordApi.Webhook;
using M1SerialBot.Policy;
using Microsoft.Extensions.Configuration;

namespace M1SerialBot.Hosting;

/// <summary>Reads how the bot is set up, and tells everything that is the matter at once, each with its setting's name.</summary>
internal sealed class SettingsReader
{
    public const string WebhookUrl = "Discord:WebhookUrl";
    public const string HealthUrl = "Health:Url";
    public const string OtelEndpoint = "Otel:Endpoint";
    public const string Transport = "Discord:Transport";
    public const string ApiUrl = "Discord:ApiUrl";
    public const string Shards = "Discord:Shards";
    public const string ApplicationId = "Discord:ApplicationId";
    public const string PublicKey = "Discord:PublicKey";
    public const string Show = "Bot:Show";
    public const string Logs = "Bot:Logs";
    public const string ContributionUrl = "Bot:ContributionUrl";
    public const string Operator = "Policy:Operator";
    public const string Contact = "Policy:Contact";
    public const string LogDays = "Policy:LogDays";

    public const string DefaultApiUrl = "https://discord.com/api/v10";
    private const string DefaultOtelEndpoint = "http://127.0.0.1:4318";
    public const string DefaultWebhookUrl = "http://127.0.0.1:5080";
    private const int MostDays = 3650;

    private readonly IConfiguration _configuration;
    private readonly ICollection<string> _problems;

    private SettingsReader(IConfiguration configuration, ICollection<string> problems)
    {
        _configuration = configuration;
        _problems = problems;
    }

    /// <summary>Reads what is needed to run: with neither a transport nor a token set, the preview.</summary>
    /// <param name="configuration">The settings as they were set.</param>
    /// <param name="problems">Where it is told what is the matter.</param>
    /// <returns>The settings; null where anything is the matter.</returns>
    public static BotSettings? Read(IConfiguration configuration, ICollection<string> problems)
    {
        var reader = new SettingsReader(configuration, problems);
        var settings = reader.ReadAll(TokenReader.Read(configuration, problems));
        reader.RefuseUnknown();
        if (settings.Transport == Hosting.Transport.Gateway)
        {
            reader.Demand(settings.Token);
        }
        else if (settings.Transport == Hosting.Transport.Webhook && reader.Text(PublicKey) is null)
        {
            problems.Add($"{PublicKey} is missing: it stands on the application's page, and a webhook cannot do without.");
        }

        return problems.Count == 0 ? settings : null;
    }

    /// <summary>Reads what the preview needs, which is no token, however many there are.</summary>
    /// <param name="configuration">The settings as they were set.</param>
    /// <param name="problems">Where it is told what is the matter.</param>
    /// <returns>The settings; null where anything is the matter.</returns>
    public static BotSettings? ReadForPreview(IConfiguration configuration, ICollection<string> problems)
    {
        var settings = new SettingsReader(configuration, problems).ReadAll(token: null) with { Transport = Hosting.Transport.Preview };
        return problems.Count == 0 ? settings : null;
    }

    /// <summary>Reads what is needed to register commands.</summary>
    /// <param name="configuration">The settings as they were set.</param>
    /// <param name="problems">Where it is told what is the matter.</param>
    /// <returns>The settings; null where anything is the matter.</returns>
    public static BotSettings? ReadForCommands(IConfiguration configuration, ICollection<string> problems)
    {
        var reader = new SettingsReader(configuration, problems);
        var settings = reader.ReadAll(TokenReader.Read(configuration, problems));
        reader.Demand(settings.Token);
        return problems.Count == 0 ? settings : null;
    }

    /// <summary>Reads what the texts to be published depend on: those of the bot on Discord, whether or not there is a token here.</summary>
    /// <param name="configuration">The settings as they were set.</param>
    /// <param name="problems">Where it is told what is the matter.</param>
    /// <returns>The settings; null where anything is the matter.</returns>
    public static BotSettings? ReadForPolicy(IConfiguration configuration, ICollection<string> problems)
    {
        var reader = new SettingsReader(configuration, problems);
        var settings = reader.ReadAll(token: null, Hosting.Transport.Gateway);
        reader.RefuseUnknown();
        return problems.Count == 0 ? settings : null;
    }

    /// <summary>Reads where the bot that runs here tells of its health.</summary>
    /// <param name="configuration">The settings as they were set.</param>
    /// <param name="problems">Where it is told what is the matter, or that it is nowhere.</param>
    /// <returns>The address; null where there is none.</returns>
    public static string? ReadHealthUrl(IConfiguration configuration, ICollection<string> problems)
    {
        var url = new SettingsReader(configuration, problems).ReadListenUrl(HealthUrl);
        if (url is null && problems.Count == 0)
        {
            problems.Add($"{HealthUrl} is not set, so the bot tells nowhere how it is.");
        }

        return url;
    }

    private void RefuseUnknown()
    {
        foreach (var setting in KnownSettings.Unknown(_configuration))
        {
            Refuse(setting, $"{setting} is no setting.");
        }
    }

    // One that was put somewhere and cannot be used has been told of already.
    private void Demand(BotToken? token)
    {
        if (token is null && !TokenReader.IsSet(_configuration))
        {
            _problems.Add($"The bot's token is missing: put it into {TokenReader.Places}.");
        }
    }

    private BotSettings ReadAll(BotToken? token) =>
        ReadAll(token, TokenReader.IsSet(_configuration) ? Hosting.Transport.Gateway : Hosting.Transport.Preview);

    private BotSettings ReadAll(BotToken? token, Transport usual) => new()
    {
        Transport = ReadName(Transport, usual),
        ApiUrl = ReadUrl(ApiUrl, DefaultApiUrl, Uri.UriSchemeHttp, Uri.UriSchemeHttps),
        Token = token,
        Shards = ReadShards(),
        ApplicationId = ReadApplicationId(),
        PublicKey = ReadPublicKey(),
        WebhookUrl = ReadUrl(WebhookUrl, DefaultWebhookUrl, Uri.UriSchemeHttp),
        HealthUrl = ReadListenUrl(HealthUrl),
        OtelEndpoint = Text(OtelEndpoint) is null ? null : ReadUrl(OtelEndpoint, DefaultOtelEndpoint, Uri.UriSchemeHttp, Uri.UriSchemeHttps),
        Show = ReadName(Show, Audience.OnlyMe),
        ContributionUrl = ReadContributionUrl(),
        Logs = ReadName(Logs, LogFormat.Text),
        Log = LogSetup.Read(_configuration, _problems),
        Operator = Text(Operator),
        Contact = Text(Contact),
        LogDays = ReadDays(),
    };

    private void Refuse(string setting, string problem) =>
        _problems.Add(SettingOrigin.Of(_configuration, setting) is { } origin ? $"{problem} It is set in {origin}." : problem);

    private string? Text(string setting) => _configuration[setting] is { } text && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;

    private T ReadName<T>(string setting, T otherwise)
        where T : struct, Enum
    {
        var text = Text(setting);
        if (text is null)
        {
            return otherwise;
        }

        foreach (var value in Enum.GetValues<T>())
        {
            if (string.Equals(value.ToString(), text, StringComparison.OrdinalIgnoreCase))
            {
                return value;
            }
        }

        Refuse(setting, $"{setting} is \"{text}\"; it can be {string.Join(" or ", Enum.GetNames<T>())}.");
        return otherwise;
    }

    private Uri ReadUrl(string setting, string otherwise, params string[] schemes)
    {
        var text = Text(setting) ?? otherwise;
        if (Uri.TryCreate(text, UriKind.Absolute, out var url) && schemes.Contains(url.Scheme) && url is { UserInfo: "", Query: "", Fragment: "" })
        {
            return url;
        }

        Refuse(setting, $"{setting} is \"{text}\"; it is an address such as {otherwise}.");
        return new Uri(otherwise);
    }

    private string? ReadListenUrl(string setting)
    {
        var text = Text(setting);
        if (text is null || ListenAddress.IsOne(text))
        {
            return text;
        }

        Refuse(setting, $"{setting} is \"{text}\"; it is an address to listen on, such as http://127.0.0.1:8081.");
        return null;
    }

    private int? ReadDays()
    {
        var text = Text(LogDays);
        if (text is null)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days is >= 1 and <= MostDays)
        {
            return days;
        }

        Refuse(LogDays, $"{LogDays} is \"{text}\"; it is a number of days, from 1 to {MostDays}.");
        return null;
    }

    private ShardRange? ReadShards()
    {
        var text = Text(Shards);
        if (text is null)
        {
            return null;
        }

        if (ShardRange.TryParse(text, out var range))
        {
            return range;
        }

        Refuse(Shards, $"{Shards} is \"{text}\"; it names the shards to run here out of all, such as 0-3/8, and is left empty for all that Discord recommends.");
        return null;
    }

    private string? ReadContributionUrl()
    {
        var text = Text(ContributionUrl);
        if (text is null || (text.Contains(ContributionAddress.Body, StringComparison.Ordinal)
            && Uri.TryCreate(new ContributionAddress(text).For("x", "x"), UriKind.Absolute, out var url) && url.Scheme == Uri.UriSchemeHttps))
        {
            return text;
        }

        Refuse(ContributionUrl, $"{ContributionUrl} is \"{text}\"; it is an https address with {ContributionAddress.Body} in it, and {ContributionAddress.Title} where that is wanted.");
        return null;
    }

    private Snowflake? ReadApplicationId()
    {
        var text = Text(ApplicationId);
        if (text is null)
        {
            return null;
        }

        if (Snowflake.TryParse(text, out var id))
        {
            return id;
        }

        Refuse(ApplicationId, $"{ApplicationId} is \"{text}\"; it is a number, and stands on the application's page.");
        return null;
    }

    private string? ReadPublicKey()
    {
        var text = Text(PublicKey);
        if (text is null || (text.Length == SignatureVerifier.KeyLength * 2 && text.All(char.IsAsciiHexDigit)))
        {
            return text;
        }

        Refuse(PublicKey, $"{PublicKey} is no public key: it has 64 hexadecimal digits, and stands on the application's page.");
        return null;
    }
}
