using M1SerialBot.Bot.Commands;
using Microsoft.Extensions.Options;

namespace M1SerialBot.Settings;

/// <summary>
/// Every setting but the log levels. A property of a section is all that a setting needs: it's bound, checked, printed, and known by its
/// name (section, colon, property).
/// </summary>
internal sealed class BotOptions
{
    [ValidateObjectMembers]
    public DiscordOptions Discord { get; set; } = new();

    [ValidateObjectMembers]
    public AnswerOptions Bot { get; set; } = new();

    [ValidateObjectMembers]
    public HealthOptions Health { get; set; } = new();

    [ValidateObjectMembers]
    public OtelOptions Otel { get; set; } = new();

    [ValidateObjectMembers]
    public PolicyOptions Policy { get; set; } = new();
}

internal sealed class DiscordOptions
{
    [Shown(Default = "Gateway with a token, otherwise Preview")]
    public Transport? Transport { get; set; }

    [Shown(Variable = TokenReader.Variable, IsSecret = true)]
    public string? Token { get; set; }

    [Shown(Variable = TokenReader.FileVariable)]
    public string? TokenFile { get; set; }

    [HttpUrl(Example = "https://discord.com/api/v10", AllowsHttps = true)]
    public Uri ApiUrl { get; set; } = new("https://discord.com/api/v10");

    [Shown(Default = "as many as Discord recommends")]
    [Shards]
    public string? Shards { get; set; }

    [Shown(Default = "asked of Discord")]
    [DiscordId]
    public string? ApplicationId { get; set; }

    [PublicKey]
    public string? PublicKey { get; set; }

    [HttpUrl(Example = "http://127.0.0.1:5080")]
    public Uri WebhookUrl { get; set; } = new("http://127.0.0.1:5080");
}

internal sealed class AnswerOptions
{
    public DefaultVisibility Show { get; set; } = DefaultVisibility.OnlyMe;

    [ContributionUrl]
    public string? ContributionUrl { get; set; }

    public bool Pictures { get; set; } = true;

    public LogFormat Logs { get; set; } = LogFormat.Text;

    public string? LogFile { get; set; }
}

internal sealed class HealthOptions
{
    [ListenUrl]
    public string? Url { get; set; }
}

internal sealed class OtelOptions
{
    [HttpUrl(Example = "http://127.0.0.1:4318", AllowsHttps = true)]
    public Uri? Endpoint { get; set; }

    public bool Logs { get; set; }
}

internal sealed class PolicyOptions
{
    public string? Operator { get; set; }

    public string? Contact { get; set; }

    [Days(3650)]
    public int? LogDays { get; set; }
}

[OptionsValidator]
internal sealed partial class BotOptionsValidator : IValidateOptions<BotOptions>;

/// <summary>How interactions reach the bot.</summary>
internal enum Transport
{
    /// <summary>Over a connection that the bot opens.</summary>
    Gateway,

    /// <summary>By HTTP requests from Discord.</summary>
    Webhook,

    /// <summary>From a local page that looks like a channel, without Discord.</summary>
    Preview,
}

/// <summary>How log lines are written.</summary>
internal enum LogFormat
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>For programs: one object a line.</summary>
    Json,
}
