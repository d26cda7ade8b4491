using M1SerialBot.Bot.Commands;
using M1SerialBot.DiscordApi;
using M1SerialBot.DiscordApi.Gateway;
using M1SerialBot.Policy;

namespace M1SerialBot.Hosting;

/// <summary>How the bot is set up, checked.</summary>
internal sealed record BotSettings
{
    /// <summary>Where the preview's page is served unless something else is said.</summary>
    public const string UsualPreviewUrl = "http://127.0.0.1:5088";

    /// <summary>How interactions arrive.</summary>
    public required Transport Transport { get; init; }

    /// <summary>Where Discord's API is.</summary>
    public required Uri ApiUrl { get; init; }

    /// <summary>The bot's token; null where there is none, which only a webhook can do without.</summary>
    public BotToken? Token { get; init; }

    /// <summary>The shards to run here; null for all that Discord recommends.</summary>
    public ShardRange? Shards { get; init; }

    /// <summary>The application's id; null to ask Discord for it.</summary>
    public Snowflake? ApplicationId { get; init; }

    /// <summary>The application's public key, 64 hexadecimal digits; null where interactions arrive over the gateway.</summary>
    public string? PublicKey { get; init; }

    /// <summary>Where to listen for requests.</summary>
    public required Uri WebhookUrl { get; init; }

    /// <summary>Where to serve the preview's page: addresses as the HTTP server takes them.</summary>
    public IReadOnlyList<string> PreviewUrls { get; init; } = [UsualPreviewUrl];

    /// <summary>Where health is told; null where nowhere.</summary>
    public string? HealthUrl { get; init; }

    /// <summary>Where metrics and traces go, by OTLP over HTTP; null for nowhere.</summary>
    public Uri? OtelEndpoint { get; init; }

    /// <summary>Who sees an answer where the caller does not say.</summary>
    public required Audience Show { get; init; }

    /// <summary>Where contributions are wanted: an address with <c>{title}</c> and <c>{body}</c>; null where nowhere.</summary>
    public string? ContributionUrl { get; init; }

    /// <summary>How log lines are written.</summary>
    public required LogFormat Logs { get; init; }

    /// <summary>What is logged, and where to besides the console.</summary>
    public LogSetup Log { get; init; } = new();

    /// <summary>Who runs the bot, for the texts that are published; null where that is not told.</summary>
    public string? Operator { get; init; }

    /// <summary>How they are reached, for the texts that are published; null where that is not told.</summary>
    public string? Contact { get; init; }

    /// <summary>For how many days log lines are kept, as their operator says; null where that is not told.</summary>
    public int? LogDays { get; init; }

    /// <summary>Names it without any secret.</summary>
    public override string ToString() => $"{Transport}";
}
