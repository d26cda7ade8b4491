using M1SerialBot.Configuration;
using M1SerialBot.DiscordApi.Gateway;
using M1SerialBot.DiscordApi.Webhook;
using Microsoft.Extensions.Configuration;

namespace M1SerialBot.Hosting;

/// <summary>Reads how the bot is set up, and tells everything that is the matter at once, each with its setting's name.</summary>
internal sealed class SettingsReader(IConfiguration configuration)
{
    private const string Transport = "Discord:Transport";
    private const string ApiUrl = "Discord:ApiUrl";
    private const string Shards = "Discord:Shards";
    private const string PublicKey = "Discord:PublicKey";
    private const string WebhookUrl = "Discord:WebhookUrl";
    private const string Show = "Bot:Show";

    private const string DefaultApiUrl = "https://discord.com/api/v10";
    private const string DefaultWebhookUrl = "http://127.0.0.1:5080";

    private readonly List<string> _problems = [];

    /// <summary>What is the matter.</summary>
    public IReadOnlyList<string> Problems => _problems;

    /// <summary>Reads what is needed to run.</summary>
    /// <returns>The settings; null where anything is the matter.</returns>
    public BotSettings? Read()
    {
        var settings = ReadAll();
        if (settings.Transport == Hosting.Transport.Gateway && settings.Token is null && _problems.Count == 0)
        {
            _problems.Add($"The bot's token is missing: put it into {TokenReader.Places}.");
        }

        if (settings.Transport == Hosting.Transport.Webhook && Text(PublicKey) is null)
        {
            _problems.Add($"{PublicKey} is missing: it stands on the application's page, and a webhook cannot do without.");
        }

        return _problems.Count == 0 ? settings : null;
    }

    /// <summary>Reads what is needed to register commands.</summary>
    /// <returns>The settings; null where anything is the matter.</returns>
    public BotSettings? ReadForCommands()
    {
        var settings = ReadAll();
        if (settings.Token is null && _problems.Count == 0)
        {
            _problems.Add($"The bot's token is missing: put it into {TokenReader.Places}.");
        }

        return _problems.Count == 0 ? settings : null;
    }

    private BotSettings ReadAll() => new()
    {
        Transport = ReadName(Transport, Hosting.Transport.Gateway),
        ApiUrl = ReadUrl(ApiUrl, DefaultApiUrl, Uri.UriSchemeHttp, Uri.UriSchemeHttps),
        Token = TokenReader.Read(configuration, _problems),
        Shards = ReadShards(),
        PublicKey = ReadPublicKey(),
        WebhookUrl = ReadUrl(WebhookUrl, DefaultWebhookUrl, Uri.UriSchemeHttp),
        Show = ReadName(Show, Audience.OnlyMe),
    };

    private string? Text(string setting) => configuration[setting] is { } text && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;

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

        _problems.Add($"{setting} is \"{text}\"; it can be {string.Join(" or ", Enum.GetNames<T>())}.");
        return otherwise;
    }

    private Uri ReadUrl(string setting, string otherwise, params string[] schemes)
    {
        var text = Text(setting) ?? otherwise;
        if (Uri.TryCreate(text, UriKind.Absolute, out var url) && schemes.Contains(url.Scheme) && url is { UserInfo: "", Query: "", Fragment: "" })
        {
            return url;
        }

        _problems.Add($"{setting} is \"{text}\"; it is an address such as {otherwise}.");
        return new Uri(otherwise);
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

        _problems.Add($"{Shards} is \"{text}\"; it names the shards to run here out of all, such as 0-3/8, and is left empty for all that Discord recommends.");
        return null;
    }

    private string? ReadPublicKey()
    {
        var text = Text(PublicKey);
        if (text is null || (text.Length == SignatureVerifier.KeyLength * 2 && text.All(char.IsAsciiHexDigit)))
        {
            return text;
        }

        _problems.Add($"{PublicKey} is no public key: it has 64 hexadecimal digits, and stands on the application's page.");
        return null;
    }
}
